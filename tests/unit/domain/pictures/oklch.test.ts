import { expect, test } from 'vitest';
import { oklchHex } from '#domain/pictures/oklch.ts';

// Values of the CSS Color 4 specification and its sample code.
test.each([
  ['white', 1, 0, 0, '#ffffff'],
  ['black', 0, 0, 0, '#000000'],
  ['red', 0.627955, 0.257683, 29.2339, '#ff0000'],
  ['blue', 0.452014, 0.313214, 264.052, '#0000ff'],
])('%s', (_, lightness, chroma, hue, hex) => {
  expect(oklchHex(lightness, chroma, hue)).toBe(hex);
});

test('what the screen cannot show is brought as near as it can', () => {
  expect(oklchHex(0.42, 0.4, 130)).toMatch(/^#[0-9a-f]{6}$/);
});
