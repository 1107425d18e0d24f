import { expect, it } from 'vitest';
import { checkContent } from '#tools/content/check.ts';
import { skeleton } from '#tools/municipality/skeleton.ts';
import { reportOf } from '#tools/report/report.ts';

it.each(['Neustadt', 'Bad: Süd', 'Yes'])('a new town called %s passes the check', (name) => {
  expect(checkContent(skeleton(name, 2026))).toEqual([]);
});

it('says by itself what is to be filled in', () => {
  const remarks = reportOf(skeleton('Neustadt', 2026), new Date('2026-12-01T12:00:00Z'));
  expect(remarks.map(({ about }) => about)).toContain('legal › accessibility › reviewedOn');
  expect(new Set(remarks.map(({ reason }) => reason))).toEqual(new Set(['placeholder']));
});
