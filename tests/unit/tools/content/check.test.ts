import { describe, expect, it } from 'vitest';
import { edited, problemsWith, townWith } from '#tests/fixtures/content/town.ts';
import { checkContent } from '#tools/content/check.ts';
import { formatProblem, summarize } from '#tools/content/problem.ts';

describe('content check', () => {
  it('has nothing to say about sound content', () => {
    expect(checkContent(townWith())).toEqual([]);
  });

  it('has nothing to say about a town without districts', () => {
    const problems = problemsWith({
      'districts/nord.yaml': undefined,
      'quarters/hafen.yaml': 'number: 1\nname: Hafen\n',
      'coordinators/nord.yaml': "name: Kim Beispiel\noffice:\n  street: Kai 1\nasOf: '2026'\n",
      ...edited('conferences/nord-2027.md', 'districts: [nord]\n', ''),
    });
    expect(problems).toEqual([]);
  });

  it('tells every problem of every file at once, by file and line', () => {
    const problems = problemsWith({
      'quarters/hafen.yaml': 'nummer: 1\nname: Hafen\ndistrict: süd\n',
      ...edited('conferences/nord-2027.md', "end: '20:00'", "end: '16:00'\nthema: Hafen"),
      'pages/de/hilfe.md': 'Hilfe',
    });
    expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([
      ['conferences/nord-2027.md', 6, 'end'],
      ['conferences/nord-2027.md', 7, 'thema'],
      ['pages/de/hilfe.md', 1, undefined],
      ['quarters/hafen.yaml', 1, 'number'],
      ['quarters/hafen.yaml', 1, 'nummer'],
      ['quarters/hafen.yaml', 3, 'district'],
    ]);
  });

  it('writes a problem as file, line, field, what is wrong, what to write instead', () => {
    const [problem] = problemsWith(edited('quarters/hafen.yaml', 'district: nord', 'district: vx'));
    expect(problem && formatProblem(problem, 'content/kleinstadt')).toBe(
      'content/kleinstadt/quarters/hafen.yaml:3 district: „vx“ gibt es nicht. Schreiben Sie einen dieser Namen: nord.',
    );
  });

  it('sums up', () => {
    const problem = { file: 'a.yaml', line: 1, message: '' };
    expect(summarize(7, [])).toBe('7 Dateien geprüft, keine Fehler.');
    expect(summarize(7, [problem, problem])).toBe('7 Dateien geprüft, 2 Fehler in 1 Datei.');
  });
});
