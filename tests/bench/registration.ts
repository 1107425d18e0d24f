/**
 * How many registrations a second the service decides and stores for 50 people at a time, beside
 * bare inserts of the same rows into the same table with the same durability, one after the other.
 *
 *   node tests/bench/registration.ts
 */
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '#storage/database.ts';
import { createRegistrations } from '#server/registrations.ts';
import {
  input,
  KEY,
  NOW,
  temporaryFolder,
  terms,
} from '#tests/integration/registration/support.ts';

const CONFERENCES = 20;
/** People who want to come to each; two thirds of them find a place. */
const PARTIES = 300;
const CAPACITY = 200;
const AT_ONCE = 50;
const ROUNDS = 3;

type Row = Record<string, string | number | null>;

async function registrationsPerSecond(file: string) {
  const db = await openDatabase(file);
  const registrations = createRegistrations({ db, key: KEY });
  const waits: number[] = [];
  let next = 0;
  const visitor = async () => {
    while (next < CONFERENCES * PARTIES) {
      const number = next++;
      const slug = `conference-${Math.floor(number / PARTIES)}`;
      const said = input({
        conference: slug,
        name: `Party ${number}`,
        idempotencyKey: `key-${number}-of-bench`,
      });
      const begun = performance.now();
      await registrations.register(terms({ slug, capacity: CAPACITY }), said, NOW);
      waits.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  const seconds = (performance.now() - begun) / 1000;
  const rows = await db.selectFrom('registrations').selectAll().execute();
  await db.destroy();
  waits.sort((a, b) => a - b);
  return {
    rate: rows.length / seconds,
    p99: waits[Math.floor(waits.length * 0.99)] ?? 0,
    rows: rows as unknown as Row[],
  };
}

async function insertsPerSecond(file: string, rows: Row[]) {
  await (await openDatabase(file)).destroy();
  const database = new DatabaseSync(file);
  database.exec('pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on');
  for (let number = 0; number < CONFERENCES; number++) {
    database.exec(`insert into conferences (slug, turn) values ('conference-${number}', 0)`);
  }
  const columns = Object.keys(rows[0] ?? {});
  const insert = database.prepare(
    `insert into registrations (${columns.join()}) values (${columns.map(() => '?').join()})`,
  );
  const begun = performance.now();
  for (const row of rows) insert.run(...Object.values(row));
  const seconds = (performance.now() - begun) / 1000;
  database.close();
  return rows.length / seconds;
}

export interface RegistrationBench {
  /** Registrations a second; the median of the rounds, like the others. */
  registrations: number;
  /** Bare inserts a second. */
  inserts: number;
  ratio: number;
  /** 99th percentile of the time that a registration takes, in milliseconds. */
  p99: number;
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export async function benchRegistrations(): Promise<RegistrationBench> {
  const rounds: RegistrationBench[] = [];
  // The first one warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const [ours, bare] = [temporaryFolder(), temporaryFolder()];
    const { rate, p99, rows } = await registrationsPerSecond(ours.file);
    const inserts = await insertsPerSecond(bare.file, rows);
    rounds.push({ registrations: rate, inserts, ratio: rate / inserts, p99 });
    ours.remove();
    bare.remove();
  }
  rounds.shift();
  return {
    registrations: median(rounds.map(({ registrations }) => registrations)),
    inserts: median(rounds.map(({ inserts }) => inserts)),
    ratio: median(rounds.map(({ ratio }) => ratio)),
    p99: median(rounds.map(({ p99 }) => p99)),
  };
}

if (import.meta.main) {
  const { registrations, inserts, ratio, p99 } = await benchRegistrations();
  process.stdout.write(
    `registrations ${registrations.toFixed(0)}/s, bare inserts ${inserts.toFixed(0)}/s, ` +
      `ratio ${ratio.toFixed(2)}, 99th percentile at ${AT_ONCE} at once ${p99.toFixed(1)} ms\n`,
  );
}
