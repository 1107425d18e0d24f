import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { isBusy } from '#storage/sqlite.ts';

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
