import { join } from 'node:path';
import { openDatabase } from '#storage/database.ts';
import { createRegistrations, type RegistrationService } from './registrations.ts';
import { serverKey } from './server-key.ts';
import type { Settings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

export interface OpenRegistrations {
  registrations: RegistrationService;
  close(): Promise<void>;
}

const DATABASE_FILE = 'bezirksportal.sqlite';

/**
 * Opens the database in the data folder, and makes both where they are missing.
 * @throws {StartProblem} when the folder cannot be written to
 */
export async function openRegistrations({
  dataDir,
  serverKey: setting,
}: Pick<Settings, 'dataDir' | 'serverKey'>): Promise<OpenRegistrations> {
  try {
    const key = serverKey(setting, dataDir);
    const db = await openDatabase(join(dataDir, DATABASE_FILE));
    return { registrations: createRegistrations({ db, key }), close: () => db.destroy() };
  } catch (error) {
    if (!isNotWritable(error)) throw error;
    throw new StartProblem(
      `In den Ordner „${dataDir}“ (DATA_DIR) kann der Server nicht schreiben.\n` +
        'Bitte dem Benutzer des Servers das Recht dazu geben oder einen anderen Ordner nennen.',
    );
  }
}

function isNotWritable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  const isSqliteRefusing =
    code === 'ERR_SQLITE_ERROR' && /readonly|unable to open/.test(error.message);
  return isSqliteRefusing || ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code);
}
