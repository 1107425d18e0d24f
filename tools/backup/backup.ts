import { existsSync } from 'node:fs';
import { databasePlace, type DatabaseSettings } from '#server/registration/open.ts';
import { storedKey } from '#server/server-key.ts';
import { openDatabase } from '#storage/database.ts';
import { dumpRows } from '#storage/dump.ts';
import { Problem } from '#tools/setup/problem.mjs';
import { writeBackup } from './backup-file.ts';

/**
 * Backs up all registrations and the server's key into one file; the server may run meanwhile.
 * @returns what was done, for the person who asked for it
 * @throws {Problem} when there is a file already
 */
export async function backUp(
  settings: DatabaseSettings,
  file: string,
  { force, now }: { force: boolean; now: Date },
): Promise<string> {
  if (existsSync(file) && !force) {
    throw new Problem(
      `„${file}“ gibt es schon.`,
      'Anderen Namen wählen oder --force dazuschreiben.',
    );
  }
  const db = await openDatabase(databasePlace(settings));
  try {
    const rows = await dumpRows(db);
    const serverKey = settings.serverKey === undefined ? storedKey(settings.dataDir) : undefined;
    writeBackup(file, { at: now.toISOString(), serverKey, rows });
    const count = rows.filter(({ table }) => table === 'registrations').length;
    const key =
      serverKey === undefined
        ? 'Der Serverschlüssel ist nicht dabei: Bitte SERVER_KEY aus den Einstellungen dazu aufbewahren.'
        : 'Der Serverschlüssel ist dabei.';
    return `Gesichert: ${count} Anmeldungen in ${file}\n${key}\nDie Datei enthält personenbezogene Daten. Bitte verschlüsselt aufbewahren.`;
  } finally {
    await db.destroy();
  }
}
