import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConferenceTerms, PromotionRule } from '#domain/registration/terms.ts';
import { change, NOW, terms } from '#tests/integration/registration/support.ts';
import { describeDatabases } from '#tests/support/databases.ts';
import { ANNA, temporaryDesk } from './support.ts';

/** No sequence lasts so long. */
const LATER = new Date('2028-02-01T10:00:00Z');
const CAPACITY = 8;

describeDatabases((makeDatabase) => {
  let desk: Awaited<ReturnType<typeof temporaryDesk>>;
  beforeAll(async () => {
    desk = await temporaryDesk(makeDatabase);
  });
  afterAll(() => desk.close());

  const size = fc.integer({ min: 1, max: 5 });
  const nth = fc.nat({ max: 20 });
  const step = fc.oneof(
    fc.record({ do: fc.constantFrom('register' as const, 'call' as const), size }),
    fc.record({ do: fc.constantFrom('cancel' as const, 'leave' as const), nth }),
    fc.record({ do: fc.constant('change' as const), nth, size }),
    { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), nth }) },
  );
  type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

  /** Does one step. @returns how many parties it may cost their seats */
  async function take(step: Step, codes: string[], dorf: ConferenceTerms): Promise<number> {
    if (!('nth' in step)) {
      codes.push(await desk[step.do](dorf, { partySize: step.size }));
      return 0;
    }
    if (step.do === 'undo') {
      const deeds = await desk.staff.deeds(dorf, 100, NOW);
      const deed = deeds[step.nth % Math.max(1, deeds.length)];
      if (!deed) return 0;
      const outcome = await desk.staff.undo(ANNA, deed.id, dorf, NOW);
      // What the page offered is done, unless there is no room; what it did not offer is not.
      const promised = deed.undo === 'undo' ? ['undone', 'size-undone', 'no-room'] : [deed.undo];
      expect(promised).toContain(outcome);
      if (outcome === 'undone' || outcome === 'size-undone') {
        expect(await desk.staff.undo(ANNA, deed.id, dorf, NOW)).toBe('already');
      }
      return deed.action === 'registered' ? 1 : 0;
    }
    const code = codes[step.nth % Math.max(1, codes.length)];
    if (code === undefined) return 0;
    if (step.do === 'leave') await desk.registrations.cancel(code, dorf, NOW);
    if (step.do === 'cancel') await desk.staff.cancel(ANNA, code, dorf, NOW);
    if (step.do === 'change') {
      await desk.staff.change(ANNA, code, dorf, change({ partySize: step.size }), NOW);
    }
    return step.do === 'change' ? 0 : 1;
  }

  const parties = (slug: string) =>
    desk.db
      .selectFrom('registrations')
      .select(['id', 'seat', 'party_size as size'])
      .where('conference', '=', slug)
      .orderBy('arrived')
      .execute();

  let count = 0;
  it.each(['strict', 'fill'] satisfies PromotionRule[])(
    'with the rule %s, taking back oversells nothing and takes no seat from anybody',
    async (promotion) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 15 }), async (steps) => {
          const dorf = terms({
            ...{ slug: `dorf-${++count}`, capacity: CAPACITY, promotion },
            ...{ closesAt: LATER, startsAt: LATER, endsAt: LATER },
          });
          const codes: string[] = [];
          for (const step of steps) {
            const before = await parties(dorf.slug);
            const mayLose = await take(step, codes, dorf);
            const after = await parties(dorf.slug);
            const seated = after.filter(({ seat }) => seat === 'seated');
            const people = seated.reduce((sum, party) => sum + party.size, 0);
            expect(people).toBeLessThanOrEqual(CAPACITY);
            const line = after.filter(({ seat }) => seat === 'waiting');
            const next = promotion === 'strict' ? line.slice(0, 1) : line;
            expect(next.filter((party) => party.size <= CAPACITY - people)).toEqual([]);
            const lost = before.filter(
              ({ id, seat }) => seat === 'seated' && !seated.some((party) => party.id === id),
            );
            expect(lost.length).toBeLessThanOrEqual(mayLose);
          }
        }),
        { numRuns: 10 },
      );
    },
  );
});
