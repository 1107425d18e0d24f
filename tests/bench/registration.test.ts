import { afterAll, describe, expect, it } from 'vitest';
import { benchDatabases } from './bench-databases.ts';
import { benchRegistrations, describeBench } from './registration.ts';

/**
 * Ours to bare inserts: at least so many a second, and at most so long for the slowest. On SQLite
 * many registrations share one write to the disk; on PostgreSQL each asks the server several times.
 * Measured on a machine with ten times as much to do as it could: 1.1 and 2.3, 0.14 and 10.
 */
const BOUNDS: Record<string, { rate: number; p99: number }> = {
  SQLite: { rate: 0.7, p99: 4 },
  PostgreSQL: { rate: 0.1, p99: 20 },
};

const { databases, stop } = await benchDatabases();
afterAll(stop);

describe.each([...databases])('registering on %s, 50 people at a time', (name, makeDatabase) => {
  it('takes little more than storing alone', async () => {
    const bench = await benchRegistrations(makeDatabase);
    process.stdout.write(describeBench(name, bench));
    expect(bench.ratio.rate).toBeGreaterThan(BOUNDS[name]?.rate ?? Infinity);
    expect(bench.ratio.p99).toBeLessThan(BOUNDS[name]?.p99 ?? 0);
  });
});
