import { describe, expect, it } from 'vitest';
import { edited, problemsWith } from '#tests/fixtures/content/town.ts';

const CONFERENCE = 'conferences/nord-2027.md';

/** What the check says of a conference with these lines in its header. */
function told(lines: string, others: Record<string, string> = {}): string[] {
  const changes = edited(CONFERENCE, 'interpreters: [ar]\n', `interpreters: [ar]\n${lines}`);
  return problemsWith({ ...changes, ...others }).map(
    ({ field, message }) => `${field}: ${message}`,
  );
}

const photo = (consent: string) =>
  `outcome:\n  photos:\n    - file: saal.jpg\n      alt: Menschen an Tischen\n      credit: Kim Beispiel\n${consent}`;
const files = { 'files/saal.jpg': '' };

describe('what is known after a conference', () => {
  it('takes a picture with which all are content', () => {
    expect(told(photo('      consent: true\n'), files)).toEqual([]);
  });

  it.for(['', '      consent: false\n'])('takes no picture otherwise: „%s“', (consent) => {
    expect(told(photo(consent), files)).toEqual([
      expect.stringMatching(/^outcome › photos › Eintrag 1 › consent: /),
    ]);
  });

  it('misses a picture that is not there, and offers the one that was meant', () => {
    const near = { 'files/saal1.jpg': '' };
    expect(told(photo('      consent: true\n'), near)).toEqual([
      expect.stringMatching(/^outcome › photos › Eintrag 1 › file: .*saal1\.jpg/),
    ]);
  });

  it('takes pictures only', () => {
    const list = photo('      consent: true\n').replace('saal.jpg', 'saal.pdf');
    expect(told(list, { 'files/saal.pdf': '' })).toEqual([
      expect.stringContaining('saal-2027.jpg'),
    ]);
  });

  it('names documents by their records', () => {
    expect(told('outcome:\n  documents: [ergebnisse]\n')).toEqual([
      expect.stringContaining('outcome › documents › Eintrag 1'),
    ]);
  });
});

describe('how far interpreters are ordered', () => {
  it('is told of the languages of the conference alone', () => {
    expect(told('interpreterState:\n  confirmed: [ar]\n')).toEqual([]);
    expect(told('interpreterState:\n  requested: [en]\n')).toEqual([
      'interpreterState › requested › Eintrag 1: „en“ fehlt oben bei interpreters. Ergänzen Sie es dort, oder löschen Sie es hier.',
    ]);
  });

  it('is one thing for each language', () => {
    expect(told('interpreterState:\n  requested: [ar]\n  confirmed: [ar]\n')).toEqual([
      expect.stringContaining('„ar“ steht auch bei confirmed.'),
    ]);
  });
});
