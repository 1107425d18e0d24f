import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { registrations } from './0001-registrations.ts';
import { outbox } from './0002-outbox.ts';
import { profiles } from './0003-profiles.ts';
import { staff } from './0004-staff.ts';
import { resentMails } from './0005-resent-mails.ts';
import { staffLog } from './0006-staff-log.ts';
import { staffActs } from './0007-staff-acts.ts';
import { checkIns } from './0008-check-ins.ts';
import { messages } from './0009-messages.ts';
import { registrationsByTime } from './0010-registrations-by-time.ts';
import { typedProfiles } from './0011-typed-profiles.ts';
import { placesWithoutAddress } from './0012-places-without-address.ts';

/** By name, in order; a name never changes once it has been run anywhere. */
const migrations = {
  '0001-registrations': registrations,
  '0002-outbox': outbox,
  '0003-profiles': profiles,
  '0004-staff': staff,
  '0005-resent-mails': resentMails,
  '0006-staff-log': staffLog,
  '0007-staff-acts': staffActs,
  '0008-check-ins': checkIns,
  '0009-messages': messages,
  '0010-registrations-by-time': registrationsByTime,
  '0011-typed-profiles': typedProfiles,
  '0012-places-without-address': placesWithoutAddress,
};

/** Their names, the oldest first. */
export const migrationNames: readonly string[] = Object.keys(migrations);

/**
 * Brings the database to the tables this code knows, in one transaction. Does nothing when it is
 * there already; of several processes that start together, one does the work.
 * @returns names of the migrations that were run
 * @throws what went wrong; also when the database is newer than the code
 */
export async function migrate<Tables>(db: Kysely<Tables>): Promise<string[]> {
  const provider = { getMigrations: async () => migrations };
  const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
  return results.map(({ migrationName }) => migrationName);
}
