import { describe, expect, it } from 'vitest';
import { edited, problemsWith } from '#tests/fixtures/content/town.ts';

const document = (more: string) => ({
  'documents/plan.yaml': `title: Plan\naccessible: unknown\n${more}\n`,
});
const fields = (changes: Record<string, string>) =>
  problemsWith(changes).map(({ file, field, message }) => [file, field, message]);

describe('documents', () => {
  it.each([
    ['a file that is there', { ...document('file: plan.pdf'), 'files/plan.pdf': '' }],
    ['a page elsewhere', document('url: https://stadt.example/plan')],
    ['what the operator has yet to add', document('file: vom Betreiber zu ergänzen')],
  ])('may be %s', (_, changes) => {
    expect(fields(changes)).toEqual([]);
  });

  it('are told of a file that is missing, with the one that may be meant', () => {
    const changes = { ...document('file: plam.pdf'), 'files/plan.pdf': '' };
    expect(fields(changes)).toEqual([
      [
        'documents/plan.yaml',
        'file',
        'Die Datei „plam.pdf“ gibt es nicht in files/. Meinten Sie „plan.pdf“?',
      ],
    ]);
  });

  it('are one file or one address', () => {
    const both = document('file: plan.pdf\nurl: https://stadt.example/plan');
    expect(fields({ ...both, 'files/plan.pdf': '' }).map(([, field]) => field)).toEqual(['file']);
    expect(fields(document('')).map(([, field]) => field)).toEqual(['file']);
  });

  it('are missed where a text links to them', () => {
    const [problem] = problemsWith(edited('pages/de/hilfe.md', '(/kontakte/)', '(/dateien/x.pdf)'));
    expect(problem?.message).toContain('„x.pdf“ gibt es nicht in files/');
  });
});

describe('the statement on accessibility', () => {
  it('names the barriers that a site in part accessible has', () => {
    const problems = problemsWith(edited('municipality.yaml', 'status: partial', 'status: full'));
    expect(problems.map(({ field }) => field)).toEqual(['legal › accessibility › barriers']);
  });

  it('lacks no section that the law names', () => {
    const problems = problemsWith(edited('municipality.yaml', '    answerWeeks: 2\n', ''));
    expect(problems.map(({ field }) => field)).toEqual(['legal › accessibility › answerWeeks']);
  });
});
