import type { DumpedRow } from './dump.ts';

/**
 * A row of an older backup as the tables have it now; undefined where it has no use any more. Does to
 * backups what migrations do to tables, where a column or a word has gone.
 */
export function rowOfToday({ table, row }: DumpedRow): DumpedRow | undefined {
  // 0012: an address that is not confirmed costs no party its places, and nobody is told so.
  if (table === 'outbox' && row['kind'] === 'expired') return undefined;
  if (table !== 'registrations') return { table, row };
  const kept = Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'vouched_at'));
  if (kept['release_reason'] === 'expired') kept['release_reason'] = 'cancelled';
  return { table, row: kept };
}
