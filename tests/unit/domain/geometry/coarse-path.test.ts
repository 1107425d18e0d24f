import { describe, expect, it } from 'vitest';
import { coarsePath } from '#domain/geometry/coarse-path.ts';

describe('a path on a coarser grid', () => {
  it('keeps the shape in larger steps', () => {
    expect(coarsePath('M10 20l30 0 0 40-30 0z', 10)).toBe('M1 2l3 0 0 4-3 0z');
  });

  it('joins steps in one direction and leaves out what stays within a cell', () => {
    expect(coarsePath('M0 0l20 0 20 1 0 20-1 20-40 0z', 10)).toBe('M0 0l4 0 0 4-4 0z');
  });

  it('keeps a step that turns back', () => {
    expect(coarsePath('M0 0l40 0-20 0 0 20z', 10)).toBe('M0 0l4 0-2 0 0 2z');
  });

  it('rounds a shared point the same way in both neighbours', () => {
    const west = coarsePath('M0 0l14 0 0 26-14 0z', 10);
    const east = coarsePath('M14 0l16 0 0 26-16 0z', 10);
    expect(west).toBe('M0 0l1 0 0 3-1 0z');
    expect(east).toBe('M1 0l2 0 0 3-2 0z');
  });

  it('drops a ring that has become smaller than a cell', () => {
    expect(coarsePath('M0 0l1 0 0 1zM0 0l20 0 0 20z', 10)).toBe('M0 0l2 0 0 2z');
  });
});
