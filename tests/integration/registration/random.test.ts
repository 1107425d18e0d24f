import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConferenceTerms, PromotionRule } from '#domain/registration/terms.ts';
import { change, input, NOW, temporaryService, terms } from './support.ts';
import { describeDatabases } from '#tests/support/databases.ts';

/** No sequence lasts so long. */
const LATER = new Date('2028-02-01T10:00:00Z');

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterAll(() => service.close());

  const size = fc.integer({ min: 1, max: 6 });
  const party = fc.nat({ max: 30 });
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('register' as const), size, mail: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel' as const), party }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('decline' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('forget' as const),
        hours: fc.integer({ min: 1, max: 60 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('change' as const),
        party,
        size,
        whenFull: fc.constantFrom('keep' as const, 'wait' as const),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('capacity' as const),
        capacity: fc.integer({ min: 1, max: 25 }),
      }),
    },
  );
  type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

  interface Party {
    id: number;
    seat: string;
    size: number;
    reason: string | null;
  }

  /** All parties of a conference in the order of the line. */
  const parties = (slug: string): Promise<Party[]> =>
    service.db
      .selectFrom('registrations')
      .select(['id', 'seat', 'party_size as size', 'release_reason as reason'])
      .where('conference', '=', slug)
      .orderBy('arrived')
      .execute();

  const people = (rows: Party[], seat: string) =>
    rows.filter((row) => row.seat === seat).reduce((sum, row) => sum + row.size, 0);

  const waiting = (rows: Party[], capacity: number) =>
    rows.filter((row) => row.seat === 'waiting' && row.size <= capacity);

  /** What must be true after every step, whatever it was. */
  function check(before: Party[], after: Party[], { capacity, promotion }: ConferenceTerms) {
    const seated = people(after, 'seated');
    expect(seated).toBeLessThanOrEqual(Math.max(capacity, people(before, 'seated')));

    // Nobody is left waiting whose turn it is and who fits.
    const line = waiting(after, capacity);
    const next = promotion === 'strict' ? line.slice(0, 1) : line;
    expect(next.filter(({ size }) => size <= capacity - seated)).toEqual([]);

    // Under strict, nobody who sat or came later has passed those who waited and still do.
    if (promotion === 'strict') {
      const still = line.find(({ id }) =>
        before.some((row) => row.id === id && row.seat === 'waiting'),
      );
      const place = after.findIndex(({ id }) => id === still?.id);
      const newlySeated = after.filter(
        ({ id, seat }) =>
          seat === 'seated' && before.find((row) => row.id === id)?.seat !== 'seated',
      );
      if (still) expect(newlySeated.every((row) => after.indexOf(row) < place)).toBe(true);
    }

    // Who has given places back stays so, and nobody disappears.
    for (const row of before) {
      const now = after.find(({ id }) => id === row.id);
      expect(now).toBeDefined();
      if (row.seat === 'released') expect(now).toEqual(row);
    }
  }

  /** Parties whose time to confirm their address is over. */
  const unverifiedFor48Hours = async (slug: string, now: Date): Promise<number> => {
    const rows = await service.db
      .selectFrom('registrations')
      .select('id')
      .where('conference', '=', slug)
      .where('contact', '=', 'unverified')
      .where('seat', '!=', 'released')
      .where('contact_since', '<=', new Date(now.getTime() - 48 * 3_600_000).toISOString())
      .execute();
    return rows.length;
  };

  interface Town {
    codes: string[];
    dorf: ConferenceTerms;
    /** Goes on when addresses are forgotten. */
    clock: { now: Date };
  }

  /** Does one step. @returns the size that the party must have now, if it is known */
  async function take(step: Step, { codes, dorf, clock }: Town) {
    const { registrations } = service;
    const { now } = clock;
    if (step.do === 'capacity') {
      dorf.capacity = step.capacity;
      await registrations.follow(dorf, now);
      return;
    }
    if (step.do === 'register') {
      const email = step.mail ? 'amina@example.org' : undefined;
      const said = input({ conference: dorf.slug, partySize: step.size, email });
      const outcome = await registrations.register(dorf, said, now);
      if ('code' in outcome) codes.push(outcome.code);
      return;
    }
    if (step.do === 'decline') {
      const said = { conference: dorf.slug, name: 'Familie Anderswo', locale: 'de' };
      const outcome = await registrations.decline(dorf, said, now);
      if ('code' in outcome) codes.push(outcome.code);
      return;
    }
    if (step.do === 'forget') {
      clock.now = new Date(now.getTime() + step.hours * 3_600_000);
      const due = await unverifiedFor48Hours(dorf.slug, clock.now);
      const before = await parties(dorf.slug);
      expect(await registrations.forgetUnconfirmed(dorf, clock.now)).toBe(due);
      expect(await parties(dorf.slug)).toEqual(before);
      expect(await unverifiedFor48Hours(dorf.slug, clock.now)).toBe(0);
      return;
    }
    const code = codes[step.party % codes.length];
    if (code === undefined) return;
    if (step.do === 'cancel') {
      await registrations.cancel(code, dorf, now);
      return;
    }
    const said = change({ partySize: step.size, whenFull: step.whenFull });
    const sizeBefore = (await registrations.find(code))?.partySize;
    const outcome = await registrations.change(code, dorf, said, now);
    const sizeNow = (await registrations.find(code))?.partySize;
    expect(sizeNow).toBe(outcome.outcome === 'changed' ? step.size : sizeBefore);
  }

  let count = 0;

  describe.each(['strict', 'fill'] satisfies PromotionRule[])('with the rule %s', (promotion) => {
    it('no sequence of registering, declining, changing, cancelling, forgetting addresses and moving walls breaks a rule', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
          const dorf = terms({
            ...{ slug: `dorf-${++count}`, capacity: 12, promotion },
            ...{ closesAt: LATER, startsAt: LATER, endsAt: LATER },
          });
          const codes: string[] = [];
          const clock = { now: NOW };
          for (const step of steps) {
            const before = await parties(dorf.slug);
            await take(step, { codes, dorf, clock });
            const after = await parties(dorf.slug);
            check(before, after, dorf);
            expect(after).toHaveLength(codes.length);
            const totals = (await service.registrations.seats()).get(dorf.slug);
            expect(totals?.seatedPeople ?? 0).toBe(people(after, 'seated'));
            expect(totals?.waitingPeople ?? 0).toBe(people(after, 'waiting'));
          }
        }),
        { numRuns: 40 },
      );
    });
  });
});
