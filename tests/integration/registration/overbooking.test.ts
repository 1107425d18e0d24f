import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConferenceLock } from '#storage/conference-lock.ts';
import { openDatabase } from '#storage/database.ts';
import { createRegistrations } from '#server/registration/registrations.ts';
import { input, KEY, NOW, temporaryService, terms } from './support.ts';
import { answer, order, startWorkers, stopWorkers } from './workers.ts';
import { describeDatabases } from '#tests/support/databases.ts';

/** 100 of 200 places are taken when 500 people come at once. */
const CAPACITY = 200;
const TAKEN = 100;
const PEOPLE = 500;
const SERVERS = 2;

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeEach(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterEach(() => service.close());

  const dorf = terms({ capacity: CAPACITY });

  async function takeFirstPlaces() {
    for (let party = 0; party < TAKEN / 10; party++) {
      await service.registrations.register(dorf, input({ name: 'früh', partySize: 10 }), NOW);
    }
  }

  /** The parties that came at once, in the order of their arrival. */
  const arrivals = () =>
    service.db
      .selectFrom('registrations')
      .select(['name', 'seat', 'party_size'])
      .where('name', '!=', 'früh')
      .orderBy('arrived')
      .execute();

  /** What is reported of a run: people who asked, sit, wait, were lost, sit without a place. */
  async function figures(asked: number) {
    const rows = await arrivals();
    const people = (seat: string) =>
      rows.filter((row) => row.seat === seat).reduce((sum, row) => sum + row.party_size, 0);
    const [seated, waiting] = [people('seated'), people('waiting')];
    return {
      asked,
      seated,
      waiting,
      lost: asked - seated - waiting,
      over: Math.max(0, TAKEN + seated - CAPACITY),
    };
  }

  const names = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

  const registerAll = (registrations = service.registrations) =>
    Promise.all(
      names('gleich', PEOPLE).map((name) => registrations.register(dorf, input({ name }), NOW)),
    );

  describe('500 people at once for the last 100 places', () => {
    it('get exactly these, the first come the first, and none is lost', async () => {
      await takeFirstPlaces();
      const outcomes = await registerAll();
      expect(await figures(PEOPLE)).toEqual({
        asked: 500,
        seated: 100,
        waiting: 400,
        lost: 0,
        over: 0,
      });
      expect(new Set(outcomes.map((outcome) => 'code' in outcome && outcome.code)).size).toBe(
        PEOPLE,
      );
      const rows = await arrivals();
      expect(rows.map(({ name }) => name)).toEqual(names('gleich', PEOPLE));
      expect(rows.findLastIndex(({ seat }) => seat === 'seated')).toBe(99);
    });

    it('do so as well at two servers on the same database', async () => {
      await takeFirstPlaces();
      const workers = await startWorkers(service.place, SERVERS);
      const sizes = Array.from({ length: PEOPLE / SERVERS }, () => 1);
      const answers = workers.map((worker) => answer(worker));
      workers.forEach((worker, index) =>
        order(worker, { do: 'register', name: `server${index}`, sizes, capacity: CAPACITY }),
      );
      const codes = (await Promise.all(answers)).flat() as string[];
      await stopWorkers(workers);

      expect(await figures(PEOPLE)).toEqual({
        asked: 500,
        seated: 100,
        waiting: 400,
        lost: 0,
        over: 0,
      });
      const found = await Promise.all(codes.map((code) => service.registrations.find(code)));
      expect(found.every(Boolean)).toBe(true);
      const rows = await arrivals();
      expect(rows.findLastIndex(({ seat }) => seat === 'seated')).toBe(99);
      for (let index = 0; index < SERVERS; index++) {
        const own = rows
          .map(({ name }) => name)
          .filter((name) => name.startsWith(`server${index}-`));
        expect(own).toEqual(names(`server${index}`, PEOPLE / SERVERS));
      }
    });

    it('in parties of all sizes never get more places than there are, and no party is split', async () => {
      await takeFirstPlaces();
      const workers = await startWorkers(service.place, SERVERS);
      const sizes = Array.from({ length: 60 }, (_, index) => (index % 5) + 1);
      const answers = workers.map((worker) => answer(worker));
      workers.forEach((worker, index) =>
        order(worker, { do: 'register', name: `server${index}`, sizes, capacity: CAPACITY }),
      );
      await Promise.all(answers);
      await stopWorkers(workers);

      const { lost, over, seated } = await figures(SERVERS * 180);
      expect({ lost, over }).toEqual({ lost: 0, over: 0 });
      expect(seated).toBeGreaterThan(95);
      const rows = await arrivals();
      const firstWaiting = rows.findIndex(({ seat }) => seat === 'waiting');
      expect(rows.slice(firstWaiting).every(({ seat }) => seat === 'waiting')).toBe(true);
    });

    it('would get more than there are if nothing kept the decisions apart', async () => {
      await takeFirstPlaces();
      // The table itself still gives no place in the line twice: whoever is refused tries again.
      const noLock: ConferenceLock = (slug, job) =>
        job(service.db).catch((error: unknown) => {
          if (!/unique/i.test(String(error))) throw error;
          return noLock(slug, job);
        });
      await registerAll(createRegistrations({ db: service.db, key: KEY, lock: noLock }));
      const { over, lost } = await figures(PEOPLE);
      expect(over).toBeGreaterThan(0);
      expect(lost).toBe(0);
    });
  });

  it('the same submission at two servers at once is one registration', async () => {
    const own = input({ idempotencyKey: 'double-click' });
    const db = await openDatabase(service.place);
    const second = createRegistrations({ db, key: KEY });
    const outcomes = await Promise.all([
      service.registrations.register(dorf, own, NOW),
      second.register(dorf, own, NOW),
    ]);
    await db.destroy();
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['created', 'repeated']);
    expect(await arrivals()).toHaveLength(1);
  });
});
