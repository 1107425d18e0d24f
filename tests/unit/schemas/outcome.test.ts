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
const files = { 'public/dateien/saal.jpg': '', 'public/dateien/ergebnisse.pdf': '' };

describe('what is known after a conference', () => {
  it('takes a picture with which all are content', () => {
    expect(told(photo('      consent: true\n'), files)).toEqual([]);
  });

  it.for(['', '      consent: false\n'])('takes no picture otherwise: „%s“', (consent) => {
    expect(told(photo(consent), files)).toEqual([
      expect.stringMatching(/^outcome › photos › Eintrag 1 › consent: /),
    ]);
  });

  it('misses a document that is not there, and offers the one that was meant', () => {
    const document = 'outcome:\n  documents:\n    - title: Ergebnisse\n      file: ergebnis.pdf\n';
    expect(told(document, files)).toEqual([
      'outcome › documents › Eintrag 1 › file: Die Datei „ergebnis.pdf“ gibt es nicht. Meinten Sie „ergebnisse.pdf“?',
    ]);
    expect(told(document)).toEqual([expect.stringContaining('Legen Sie sie in public/dateien/.')]);
  });

  it('says which kinds of files there may be', () => {
    const document =
      'outcome:\n  documents:\n    - title: Ergebnisse\n      file: Ergebnisse.exe\n';
    expect(told(document, files)).toEqual([expect.stringContaining('Möglich sind: pdf, docx')]);
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
