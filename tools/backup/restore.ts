import { databasePlace, type DatabaseSettings } from '#server/registration/open.ts';
import { replaceKey, storedKey } from '#server/server-key.ts';
import { openDatabase } from '#storage/database.ts';
import { isEmpty, restoreRows } from '#storage/dump.ts';
import { eraseTraces } from '#storage/traces.ts';
import { Problem } from '#tools/setup/problem.mjs';
import { readBackup } from './backup-file.ts';

/**
 * Puts a backup in the place of what is stored, in whichever database the settings name.
 * @returns what was done, for the person who asked for it
 * @throws {Problem} when something would be overwritten without `force`, or the backup cannot be read
 */
export async function restore(
  settings: DatabaseSettings,
  file: string,
  { force }: { force: boolean },
): Promise<string> {
  const { at, serverKey, rows } = readBackup(file);
  const db = await openDatabase(databasePlace(settings));
  try {
    if (!force && !(await isEmpty(db))) {
      throw new Problem(
        'In der Datenbank stehen schon Anmeldungen.',
        'Sollen sie durch die Sicherung ersetzt werden? Dann bitte --force dazuschreiben.',
      );
    }
    const key = placeKey(settings, serverKey, force);
    await restoreRows(db, rows);
    await eraseTraces(db);
    const count = rows.filter(({ table }) => table === 'registrations').length;
    return `Wiederhergestellt: ${count} Anmeldungen, Stand ${at}\n${key}\nBitte den Server neu starten.`;
  } finally {
    await db.destroy();
  }
}

/** Without its key, nobody's code opens a registration any more. */
function placeKey(
  { serverKey: setting, dataDir }: DatabaseSettings,
  saved: string | undefined,
  force: boolean,
): string {
  if (saved === undefined) {
    return 'Der Serverschlüssel war nicht in der Sicherung: SERVER_KEY muss derselbe sein wie damals.';
  }
  if (setting !== undefined) {
    if (setting === saved) return 'Der Serverschlüssel ist derselbe.';
    throw new Problem(
      'SERVER_KEY ist ein anderer als der Schlüssel in der Sicherung; die Codes würden nicht mehr gelten.',
      'Bitte SERVER_KEY löschen oder auf den Schlüssel von damals setzen.',
    );
  }
  const there = storedKey(dataDir);
  if (there !== undefined && there !== saved && !force) {
    throw new Problem(
      `In „${dataDir}“ liegt ein anderer Serverschlüssel als in der Sicherung.`,
      'Soll er ersetzt werden? Dann bitte --force dazuschreiben.',
    );
  }
  if (there !== saved) replaceKey(dataDir, saved);
  return 'Der Serverschlüssel ist wieder da.';
}
