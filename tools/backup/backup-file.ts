import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { migrationNames } from '#storage/migrations/index.ts';
import { TABLES, type DumpedRow } from '#storage/dump.ts';
import { Problem } from '#tools/setup/problem.mjs';

const header = z.strictObject({
  backup: z.literal('bezirksportal'),
  at: z.iso.datetime(),
  /** The last migration: which columns the rows have. */
  migration: z.string(),
  /** The content of `server.key`; missing where the key is a setting. */
  serverKey: z.string().optional(),
});
const row = z.strictObject({
  table: z.enum(TABLES),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

/** All that is needed to go on elsewhere. */
export interface Backup {
  at: string;
  serverKey: string | undefined;
  rows: DumpedRow[];
}

/**
 * Writes a backup, readable by its owner alone: a line for what it is and one for each row, as JSON,
 * compressed. It is whole or not there.
 */
export function writeBackup(file: string, { at, serverKey, rows }: Backup): void {
  const migration = migrationNames.at(-1);
  const lines = [{ backup: 'bezirksportal', at, migration, serverKey }, ...rows];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const part = `${file}.part`;
  const handle = openSync(part, 'w', 0o600);
  writeSync(handle, gzipSync(text));
  fsyncSync(handle);
  closeSync(handle);
  renameSync(part, file);
}

/** @throws {Problem} when it is no backup, is broken, or is newer than this program */
export function readBackup(file: string): Backup {
  if (!existsSync(file)) throw new Problem(`„${file}“ gibt es nicht.`);
  try {
    const [first = '', ...rest] = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
    const { at, serverKey, migration } = header.parse(JSON.parse(first));
    const rows = rest.map((line) => row.parse(JSON.parse(line)));
    if (migrationNames.includes(migration)) return { at, serverKey, rows };
  } catch {
    throw new Problem(`„${file}“ ist keine Sicherung des Bezirksportals, oder sie ist beschädigt.`);
  }
  throw new Problem(
    `„${file}“ stammt von einer neueren Version des Bezirksportals.`,
    'Bitte erst die Website auf diese Version bringen.',
  );
}
