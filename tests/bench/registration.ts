/**
 * How many registrations a second the service decides and stores for 50 people at a time, beside
 * bare inserts of the same rows into the same tables with the same durability, for as many at a time.
 *
 *   node tests/bench/registration.ts
 */
import { openDatabase } from '#storage/database.ts';
import { createRegistrations } from '#server/registration/registrations.ts';
import { input, KEY, NOW, terms } from '#tests/integration/registration/support.ts';
import type { MakeDatabase } from '#tests/support/databases.ts';
import { openBareInserts, type Row } from './bare-inserts.ts';
import { benchDatabases } from './bench-databases.ts';
import { median } from './median.ts';

const CONFERENCES = 10;
/** People who want to come to each; two thirds of them find a place. */
const PARTIES = 300;
const CAPACITY = 200;
const AT_ONCE = 50;
const ROUNDS = 3;

const slugs = Array.from({ length: CONFERENCES }, (_, index) => `conference-${index}`);

/** Of one side: how many a second, and the 99th percentile of the time that one takes, in ms. */
interface Speed {
  rate: number;
  p99: number;
}

/** Does a job again and again for so many people at a time. */
async function measure(count: number, job: (number: number) => Promise<unknown>): Promise<Speed> {
  const waits: number[] = [];
  let next = 0;
  const visitor = async () => {
    while (next < count) {
      const begun = performance.now();
      await job(next++);
      waits.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  const seconds = (performance.now() - begun) / 1000;
  waits.sort((a, b) => a - b);
  return { rate: count / seconds, p99: waits[Math.floor(count * 0.99)] ?? 0 };
}

async function registrations(place: string): Promise<Speed & { rows: Row[] }> {
  const db = await openDatabase(place);
  const service = createRegistrations({ db, key: KEY });
  const speed = await measure(CONFERENCES * PARTIES, (number) => {
    const slug = slugs[Math.floor(number / PARTIES)] ?? '';
    const key = { idempotencyKey: `key-${number}-of-bench` };
    const said = input({ conference: slug, name: `Party ${number}`, ...key });
    return service.register(terms({ slug, capacity: CAPACITY }), said, NOW);
  });
  const rows = await db.selectFrom('registrations').selectAll().execute();
  await db.destroy();
  return { ...speed, rows: rows as unknown as Row[] };
}

async function bareInserts(place: string, rows: readonly Row[]): Promise<Speed> {
  const bare = await openBareInserts(place, slugs, Object.keys(rows[0] ?? {}));
  const speed = await measure(rows.length, (number) => bare.insert(rows[number] ?? {}));
  await bare.close();
  return speed;
}

export interface RegistrationBench {
  /** Medians of all rounds. */
  ours: Speed;
  bare: Speed;
  /** Medians of the rounds' ratios, ours to bare: both sides are measured right after each other. */
  ratio: Speed;
}

export async function benchRegistrations(makeDatabase: MakeDatabase): Promise<RegistrationBench> {
  const rounds: RegistrationBench[] = [];
  // The first one warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const [one, other] = [await makeDatabase(), await makeDatabase()];
    const { rows, ...ours } = await registrations(one.place);
    const bare = await bareInserts(other.place, rows);
    rounds.push({ ours, bare, ratio: { rate: ours.rate / bare.rate, p99: ours.p99 / bare.p99 } });
    await one.remove();
    await other.remove();
  }
  rounds.shift();
  const medians = (side: keyof RegistrationBench): Speed => ({
    rate: median(rounds.map((round) => round[side].rate)),
    p99: median(rounds.map((round) => round[side].p99)),
  });
  return { ours: medians('ours'), bare: medians('bare'), ratio: medians('ratio') };
}

/** The figures in a line each. */
export function describeBench(name: string, { ours, bare, ratio }: RegistrationBench): string {
  const rate = ({ rate }: Speed) => `${rate.toFixed(0)}/s`;
  const p99 = ({ p99 }: Speed) => `${p99.toFixed(1)} ms`;
  return (
    `${name}: registrations ${rate(ours)}, bare inserts ${rate(bare)}, ratio ${ratio.rate.toFixed(2)}\n` +
    `  99th percentile, ${AT_ONCE} at once: ${p99(ours)}, bare ${p99(bare)}, ratio ${ratio.p99.toFixed(2)}\n`
  );
}

if (import.meta.main) {
  const { databases, stop } = await benchDatabases();
  for (const [name, makeDatabase] of databases) {
    process.stdout.write(describeBench(name, await benchRegistrations(makeDatabase)));
  }
  await stop();
}
