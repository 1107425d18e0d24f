import { describe, expect, it } from 'vitest';
import { problemsWith } from '#tests/fixtures/content/town.ts';

function messagesFor(streets: string): string[] {
  return problemsWith({ 'geometry/streets.yaml': streets }).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}

describe('the list of streets', () => {
  it('may name streets and the quarters they run through', () => {
    expect(messagesFor("Kai: [hafen]\nAuf'm Damm: [hafen]\n")).toEqual([]);
  });

  it('names quarters that exist', () => {
    expect(messagesFor('Kai: [hafen]\nLange Straße: [haven]\n')).toEqual([
      'geometry/streets.yaml:2 „haven“ gibt es nicht. Schreiben Sie einen dieser Namen: hafen.',
    ]);
  });

  it('names a quarter for every street, in a list, each once', () => {
    expect(messagesFor('Kai: []\nMole: hafen\nDamm: [hafen, hafen]\n')).toEqual([
      'geometry/streets.yaml:1 Eine Liste passt hier nicht. Nennen Sie den Stadtteil: [name-der-datei].',
      'geometry/streets.yaml:2 „hafen“ passt hier nicht. Setzen Sie eckige Klammern darum: [hafen].',
      'geometry/streets.yaml:3 „hafen“ steht doppelt da. Löschen Sie eines davon.',
    ]);
  });

  it('names every street once, however it is spelled', () => {
    expect(messagesFor('Lange Straße: [hafen]\nKai: [hafen]\nLANGE-STR.: [hafen]\n')).toEqual([
      'geometry/streets.yaml:3 Diese Straße steht schon als „Lange Straße“ da. Nennen Sie dort alle Stadtteile und löschen Sie diese Zeile.',
    ]);
    expect(messagesFor('Kai: [hafen]\nKai: [hafen]\n')).toEqual([
      'geometry/streets.yaml:2 „Kai“ steht zweimal da. Löschen Sie eine der beiden Zeilen.',
    ]);
  });

  it('is not empty', () => {
    expect(messagesFor('# noch nichts\n')).toEqual([
      'geometry/streets.yaml:1 Diese Datei enthält keine Felder. Schreiben Sie je Zeile eines: Name: [name-einer-datei].',
    ]);
  });
});
