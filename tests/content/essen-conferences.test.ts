import { describe, expect, it } from 'vitest';
import { content } from './essen.ts';

/** What the sources say: date, district, number, start, end, people. */
const held = [
  ['2017-10-16', 'vi', 1, undefined, undefined, 120],
  ['2017-11-08', 'iv', 1, '17:30', undefined, 130],
  ['2017-11-13', 'vii', 1, '18:00', '20:30', undefined],
  ['2017-11-14', 'i', 1, '17:00', '20:00', undefined],
  ['2017-11-16', 'v', 1, '17:00', '20:30', undefined],
  ['2018-02-27', 'iii', 2, undefined, undefined, 150],
  ['2018-03-14', 'iv', 2, '16:45', '20:45', undefined],
  ['2018-04-19', 'v', 2, '17:00', '20:00', undefined],
  ['2018-04-26', 'i', 2, '16:30', undefined, undefined],
  ['2019-11-19', 'iii', 4, undefined, undefined, 120],
];

const past = content.conferences.filter(({ data }) => !data.example);
const examples = content.conferences.filter(({ data }) => data.example);
const cancelled = examples.filter(({ data }) =>
  data.history?.some((entry) => entry?.change === 'cancelled'),
);
const planned = examples.filter((entry) => !cancelled.includes(entry));

describe("Essen's conferences held", () => {
  it('are the ten that the sources know, with what they know', () => {
    const found = past.map(({ data }) => [
      data.date,
      data.districts?.join(),
      data.number,
      data.start,
      data.end,
      data.outcome?.attendance,
    ]);
    expect(found.toSorted()).toEqual(held);
  });

  it('name a source and take no registration', () => {
    expect(past.filter(({ data }) => !data.sources?.length)).toEqual([]);
    expect(past.filter(({ data }) => data.registration)).toEqual([]);
  });

  it('say "Kurdish" where the source said no more', () => {
    const kurdish = past.filter(({ data }) => data.interpreters?.includes('ku'));
    expect(kurdish.map(({ place }) => place.slug)).toEqual(['i-2017-1', 'v-2017-1']);
  });

  it('leave an unknown place out', () => {
    const nowhere = past.filter(({ data }) => data.place === undefined);
    expect(nowhere.map(({ place }) => place.slug)).toEqual(['iii-2019-4']);
  });
});

describe("Essen's example conferences", () => {
  it('give every district exactly one date in 2027 that takes place', () => {
    const districts = content.districts.map(({ place }) => place.slug);
    const invited = planned.flatMap(({ data }) => data.districts ?? []);
    expect(invited.toSorted()).toEqual(districts.toSorted());
    expect(examples.filter(({ data }) => !data.date?.startsWith('2027-'))).toEqual([]);
  });

  it('share one between II, VIII and IX', () => {
    const shared = planned.filter(({ data }) => (data.districts ?? []).length > 1);
    expect(shared.map(({ data }) => data.districts)).toEqual([['ii', 'viii', 'ix']]);
  });

  it('show a moved and a cancelled date', () => {
    const moved = planned.filter(({ data }) => data.history?.at(-1)?.change === 'moved');
    expect(moved).toHaveLength(1);
    expect(cancelled).toHaveLength(1);
  });

  it.each(planned.map(({ place, data }) => [place.slug, data] as const))(
    '%s says all that the invitation of 2017 said',
    (_, data) => {
      for (const field of ['doors', 'start', 'end', 'place', 'childcare', 'food'] as const) {
        expect(data).toHaveProperty(field);
      }
      expect(data.programme?.length).toBeGreaterThanOrEqual(5);
      expect(data.interpreters?.length).toBeGreaterThan(0);
      expect(data.registration?.capacity).toBeGreaterThan(0);
      expect(data.contact?.phone).toBeDefined();
    },
  );
});
