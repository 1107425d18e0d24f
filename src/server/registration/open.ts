import { join } from 'node:path';
import { conferenceLock } from '#storage/conference-lock.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { isUnavailable } from '#storage/postgres.ts';
import { createProfiles, type ProfileService } from '#server/profiles/profiles.ts';
import { createRegistrations, type RegistrationService } from './registrations.ts';
import { serverKey } from '#server/server-key.ts';
import { createStaff, type StaffService } from '#server/staff/staff.ts';
import type { Settings } from '#server/settings.ts';
import { StartProblem } from '#server/start-problem.ts';

export interface OpenRegistrations {
  registrations: RegistrationService;
  db: Database;
  /** The server key. */
  key: Buffer;
  profiles: ProfileService;
  staff: StaffService;
  close(): Promise<void>;
}

const DATABASE_FILE = 'bezirksportal.sqlite';

/** What says where the database is and with which key its codes are made. */
export type DatabaseSettings = Pick<Settings, 'dataDir' | 'databaseUrl' | 'serverKey'> & {
  limits?: Pick<Settings['limits'], 'conference'>;
};

/** The SQLite file, or the address of PostgreSQL. */
export const databasePlace = ({ dataDir, databaseUrl }: DatabaseSettings): string =>
  databaseUrl ?? join(dataDir, DATABASE_FILE);

/**
 * Opens the database, and makes the data folder and what it lacks.
 * @throws {StartProblem} when the folder cannot be written to, or PostgreSQL lets nobody in
 */
export async function openRegistrations(settings: DatabaseSettings): Promise<OpenRegistrations> {
  try {
    const key = serverKey(settings.serverKey, settings.dataDir);
    const db = await openDatabase(databasePlace(settings));
    const lock = conferenceLock(db);
    return {
      registrations: createRegistrations({ db, key, lock, limit: settings.limits?.conference }),
      profiles: createProfiles({ db, key }),
      staff: createStaff({ db, key, lock }),
      ...{ db, key },
      close: () => db.destroy(),
    };
  } catch (error) {
    throw explain(error, settings.dataDir);
  }
}

/** What can go wrong with opening, for the person who starts the server; never with the password. */
function explain(error: unknown, dataDir: string): unknown {
  if (isNotWritable(error)) {
    return new StartProblem(
      `In den Ordner „${dataDir}“ (DATA_DIR) kann der Server nicht schreiben.\n` +
        'Bitte dem Benutzer des Servers das Recht dazu geben oder einen anderen Ordner nennen.',
    );
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const refused: Record<string, string> = {
    '28P01': 'Benutzer oder Passwort stimmen nicht.',
    '28000': 'Der Benutzer darf sich nicht anmelden.',
    '3D000': 'Diese Datenbank gibt es nicht. Bitte anlegen: createdb',
    '42501': 'Der Benutzer darf in der Datenbank keine Tabellen anlegen.',
  };
  const reason = refused[code] ?? (isUnavailable(error) && 'Der Server antwortet nicht.');
  if (!reason) return error;
  return new StartProblem(`PostgreSQL (DATABASE_URL): ${reason} (${code})`);
}

function isNotWritable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  const isSqliteRefusing =
    code === 'ERR_SQLITE_ERROR' && /readonly|unable to open/.test(error.message);
  return isSqliteRefusing || ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code);
}
