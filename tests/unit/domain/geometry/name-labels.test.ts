import { describe, expect, test } from 'vitest';
import { placeNames } from '#domain/geometry/name-labels.ts';

const size = { width: 800, font: 40 };

describe('names on a drawing', () => {
  test('stay where they belong when there is room', () => {
    const labels = [
      { text: 'Hafen', x: 200, y: 100 },
      { text: 'Altmarkt', x: 600, y: 110 },
    ];
    expect(placeNames(labels, size)).toEqual(labels);
  });

  test('do not leave it at its sides', () => {
    const [left, right] = placeNames(
      [
        { text: 'Mühlenfeld-Ost', x: 10, y: 100 },
        { text: 'Mühlenfeld-West', x: 790, y: 300 },
      ],
      size,
    );
    expect(left!.x).toBeGreaterThan(150);
    expect(right!.x).toBeLessThan(650);
  });

  test('do not cover each other: the lower one gives way', () => {
    const [upper, lower] = placeNames(
      [
        { text: 'Altmarkt', x: 420, y: 210 },
        { text: 'Hafen', x: 400, y: 200 },
      ],
      size,
    );
    expect(upper).toEqual({ text: 'Hafen', x: 400, y: 200 });
    expect(lower!.y).toBeGreaterThanOrEqual(240);
  });
});
