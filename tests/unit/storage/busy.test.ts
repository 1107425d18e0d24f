import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { isBusy } from '#storage/database.ts';

test('a database that another process keeps locked is told from other faults', () => {
  const folder = mkdtempSync(join(tmpdir(), 'busy-'));
  const file = join(folder, 'test.sqlite');
  const [first, second] = [new DatabaseSync(file), new DatabaseSync(file, { timeout: 0 })];
  try {
    first.exec('begin immediate');
    expect(isBusy(thrownBy(() => second.exec('begin immediate')))).toBe(true);
    expect(isBusy(thrownBy(() => second.exec('no such statement')))).toBe(false);
    expect(isBusy(new Error('other'))).toBe(false);
  } finally {
    first.close();
    second.close();
    rmSync(folder, { recursive: true });
  }
});

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test.each(['08006', '53300', '57P01', '57014', 'ECONNREFUSED'])(
  'a database server that says %s is away or too busy for now',
  (code) => {
    expect(isBusy(Object.assign(new Error('refused'), { code }))).toBe(true);
  },
);

test('a database server that refuses what it was asked is not', () => {
  expect(isBusy(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBe(false);
});
