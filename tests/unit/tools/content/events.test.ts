import { describe, expect, it } from 'vitest';
import { problemsWith } from '#tests/fixtures/content/town.ts';

const CAFE = 'events/cafe.md';

/** A weekly café, with lines of its header replaced. */
function cafe(changes: Record<string, string> = {}): Record<string, string> {
  const recurs: Record<string, string> = {
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    until: '2027-06-29',
    except: '[2027-03-30]',
  };
  const header: Record<string, string> = { title: 'Café', kind: 'meeting', date: '2027-03-02' };
  for (const [key, value] of Object.entries(changes)) {
    (key in header ? header : recurs)[key] = value;
  }
  const lines = (record: Record<string, string>, indent = '') =>
    Object.entries(record).map(([key, value]) => `${indent}${key}: ${value}\n`);
  return {
    [CAFE]: `---\n${[...lines(header), 'recurs:\n', ...lines(recurs, '  ')].join('')}---\n`,
  };
}

const messages = (files: Record<string, string>) => problemsWith(files).map((it) => it.message);

describe('what repeats', () => {
  it('is fine with a rule, an end and exceptions', () => {
    expect(problemsWith(cafe())).toEqual([]);
  });

  it.each([
    ['a rule that is none', { rule: 'jeden Dienstag' }, 'FREQ=WEEKLY;BYDAY=TU'],
    ['an end in the rule', { rule: 'FREQ=WEEKLY;COUNT=5' }, 'ohne UNTIL und COUNT'],
    ['more often than daily', { rule: 'FREQ=HOURLY' }, 'FREQ=WEEKLY'],
    ['a first day that is not of the rule', { date: '2027-03-01' }, '2027-03-02'],
    ['an end before the first day', { until: '2027-02-01' }, 'vor dem ersten Tag'],
    ['an end that is too far', { until: '2035-01-01' }, 'höchstens 2030-03-02'],
    ['an exception on another day', { except: '[2027-03-31]' }, 'findet nach der Regel nichts'],
  ])('is told of %s', (_, changes, words) => {
    const told = messages(cafe(changes));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(words);
  });
});

describe('a series', () => {
  const series = "---\ntitle: März\nfrom: '2027-03'\n---\n";
  const event = (date: string) =>
    `---\ntitle: Fest\nkind: festival\ndate: ${date}\nseries: maerz\n---\n`;

  it('holds only what has its day in it', () => {
    const told = (date: string) =>
      messages({ 'series/maerz.md': series, 'events/fest.md': event(date) });
    expect(told('2027-03-31')).toEqual([]);
    expect(told('2027-04-01')[0]).toContain('Die Reihe geht von 2027-03 bis 2027-03');
  });

  it('that is named must exist', () => {
    expect(messages({ 'events/fest.md': event('2027-03-31') })[0]).toContain(
      '„maerz“ gibt es nicht',
    );
  });
});

it('a party may go on after midnight, a meeting in the afternoon cannot end before noon', () => {
  const fest = (end: string) => ({
    'events/fest.md': `---\ntitle: Fest\nkind: festival\ndate: 2027-03-31\nstart: '17:00'\nend: '${end}'\n---\n`,
  });
  expect(messages(fest('01:00'))).toEqual([]);
  expect(messages(fest('11:00'))[0]).toContain('nicht nach dem Beginn');
});
