import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendance,
  countsFrom,
  standing,
  tappedAt,
  thoseThatCount,
} from '#domain/staff/check-ins.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BEGIN = new Date('2027-05-12T15:00:00Z');
const after = (minutes: number) => new Date(BEGIN.getTime() + minutes * MINUTE);

/** What phones tap: few parties and few instants, so that they meet. */
const tapped = fc
  .array(
    fc.record({
      subject: fc.constantFrom('A', 'B', 'ohne-1', 'ohne-2'),
      people: fc.nat({ max: 6 }),
      at: fc.nat({ max: 5 }).map(after),
    }),
    { maxLength: 12 },
  )
  .map((taps) => taps.map((tap, number) => ({ id: `tap-${number}`, ...tap })));

describe('who is there', () => {
  it('is the same in whatever order taps arrive, and however often', () => {
    const scrambled = tapped.chain((taps) =>
      fc.record({
        taps: fc.constant(taps),
        again: fc.subarray(taps),
        order: fc.infiniteStream(fc.nat()).map((numbers) => [...numbers.take(30)]),
      }),
    );
    fc.assert(
      fc.property(scrambled, ({ taps, again, order }) => {
        const arriving = [...taps, ...again]
          .map((tap, place) => ({ tap, by: order[place] ?? 0 }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ tap }) => tap);
        expect([...standing(arriving)]).toEqual([...standing(taps)]);
      }),
    );
  });

  it('is of each party what was tapped last, and nobody counts twice', () => {
    fc.assert(
      fc.property(tapped, (taps) => {
        const last = standing(taps);
        expect([...last.keys()].toSorted()).toEqual(
          [...new Set(taps.map(({ subject }) => subject))].toSorted(),
        );
        for (const [subject, { at }] of last) {
          const own = taps.filter((tap) => tap.subject === subject);
          expect(own.every((tap) => tap.at <= at)).toBe(true);
        }
      }),
    );
  });

  it('a tap that a phone held back does not win over a later one', () => {
    const offline = {
      id: 'a',
      subject: 'A',
      people: 4,
      at: tappedAt(after(40), { age: 35 * MINUTE }),
    };
    const online = { id: 'b', subject: 'A', people: 3, at: tappedAt(after(30), { age: 0 }) };
    expect(attendance([online, offline], BEGIN, after(40))).toBe(3);
  });

  it('what corrects something is later, though it was held back longer', () => {
    const seenAt = tappedAt(after(10), { age: 0 });
    expect(tappedAt(after(10), { age: MINUTE, seenAt }).getTime()).toBeGreaterThan(
      seenAt.getTime(),
    );
  });
});

it('what was tapped for trying out does not count any more once it is serious', () => {
  const tap = (hours: number) => ({
    id: `${hours}`,
    subject: 'A',
    people: 1,
    at: after(hours * 60),
  });
  const taps = [tap(-30), tap(-13), tap(-12), tap(1)];
  const counted = (hours: number) => thoseThatCount(taps, BEGIN, after(hours * 60)).length;
  expect([counted(-12.1), counted(-12), counted(1)]).toEqual([4, 2, 2]);
  expect(attendance(taps, BEGIN, after(-13 * 60))).toBe(0);
});

it('what was tapped on the list that counts does so, whatever happened to the clock of the phone', () => {
  const notBefore = countsFrom(BEGIN);
  const clocks = [-DAY, 0, DAY, 40 * 365 * DAY];
  const taps = clocks.map((age) => tappedAt(after(30), { age, notBefore }));
  expect(taps).toEqual([after(30), after(30), notBefore, notBefore]);
  // For trying out it was, or nobody knows.
  expect(tappedAt(after(30), { age: DAY })).toEqual(after(30 - 24 * 60));
});

it('nothing was tapped later than it arrives', () => {
  const early = after(-13 * 60);
  expect(tappedAt(early, { age: 0, notBefore: countsFrom(BEGIN) })).toEqual(early);
});
