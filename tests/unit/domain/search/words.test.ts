import { describe, expect, test } from 'vitest';
import { excerpt, markHits } from '#domain/search/excerpt.ts';
import { foldText } from '#domain/search/fold.ts';
import { markdownText } from '#domain/search/markdown-text.ts';
import { createVocabulary, fittingWords } from '#domain/search/vocabulary.ts';

describe('words are one', () => {
  test.each([
    ['Fördergeld', 'FOERDERGELD'],
    ['Straßenfest', 'strassenfest'],
    ['أسرة', 'اسره'],
    ['تــرجمة', 'ترجمة'],
    ['مُتَرجِم', 'مترجم'],
    ['کتابی', 'كتابي'],
  ])('%s and %s', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });
});

describe('what is typed fits words of the content', () => {
  const known = 'kinderbetreuung sprachkurs kurse sprachmittler deutsch werden الترجمه';
  const vocabulary = createVocabulary(known.split(' '));
  test.each([
    ['betreuung', { kinderbetreuung: 'inside' }],
    ['kurs', { kurse: 'whole', sprachkurs: 'inside' }],
    ['sprachkurse', { sprachkurs: 'whole' }],
    ['sprachmitler', { sprachmittler: 'similar' }],
    ['kinderbetruung', { kinderbetreuung: 'similar' }],
    ['deutschunterricht', { deutsch: 'part' }],
    ['ترجمه', { الترجمه: 'whole' }],
    ['werde', { werden: 'whole' }],
    ['xyzzy', {}],
    ['ab', {}],
  ])('%s: %j', (typed, fitting) => {
    expect(Object.fromEntries(fittingWords(typed, vocabulary))).toEqual(fitting);
  });
});

describe('a hit', () => {
  const shown = (pieces: { text: string; marked: boolean }[]) =>
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

  test('is marked as it is written', () => {
    expect(shown(markHits('Für Kinder: Bücher.', new Set(['buecher'])))).toBe(
      'Für Kinder: [Bücher].',
    );
  });

  test('is in the part of a long text that is shown, in whole words', () => {
    const text = `${'vorne '.repeat(80)}Chor am Markt${' hinten'.repeat(80)}`;
    const part = shown(excerpt(text, new Set(['chor'])));
    expect(part).toMatch(/^… (?:vorne )+\[Chor\] am Markt(?: hinten)+ …$/);
    expect(part.length).toBeLessThan(200);
  });
});

test('Markdown leaves its words', () => {
  const markdown = '## Titel\n\n- **fett** und [Verweis](/kontakte/)\n\n| a | b |\n|---|---|\n';
  expect(markdownText(markdown)).toBe('Titel fett und Verweis a b');
});
