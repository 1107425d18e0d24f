import { describe, expect, it } from 'vitest';
import { colours } from '#config/colours.ts';
import { townColours } from '#config/stylesheet/town-colours.ts';

describe('the colours of a town', () => {
  it('come from its districts and its own record', () => {
    const zweibruck = townColours('tests/fixtures/towns/zweibruck');
    expect(Object.keys(zweibruck.hues)).toHaveLength(2);
    expect(zweibruck.action).toBe('#0b5c4a');
    expect(zweibruck.actionDark).toBe(colours.actionDark);
  });

  it('need no districts', () => {
    expect(townColours('tests/fixtures/towns/ohnebezirk').hues).toEqual({});
  });
});
