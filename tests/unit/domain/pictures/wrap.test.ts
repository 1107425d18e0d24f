import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '#domain/pictures/wrap.ts';

/** Every letter is one unit wide. */
const letters = (text: string) => [...text].length;

test.each([
  ['zwei Worte', 10, ['zwei Worte']],
  ['drei kurze Worte', 10, ['drei kurze', 'Worte']],
  ['Begegnungs-Café', 12, ['Begegnungs-', 'Café']],
  ['Integrationskonferenz', 8, ['Integrat', 'ionskonf', 'erenz']],
  ['', 8, []],
])('„%s“ in lines of %i letters', (text, width, lines) => {
  expect(wrap(text, width, 4, letters)).toEqual(lines);
});

test('what does not fit is cut, and seen to be', () => {
  expect(wrap('eins zwei drei vier', 5, 2, letters)).toEqual(['eins', 'zwei…']);
});

test('no line is too wide, and nothing is lost while there is room', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (words, width) => {
      const lines = wrap(words, width, 1000, letters);
      for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
    }),
  );
});
