import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegistrationChange, RegistrationInput } from '#schemas/registration.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { openDatabase } from '#storage/database.ts';
import {
  createRegistrations,
  type RegistrationOptions,
} from '#server/registration/registrations.ts';
import type { MakeDatabase } from '#tests/support/databases.ts';

export const KEY = Buffer.from('a key for tests, of no worth');

/** Registration is open at this instant. */
export const NOW = new Date('2027-02-01T10:00:00Z');

export const terms = (own: Partial<ConferenceTerms> = {}): ConferenceTerms => ({
  slug: 'dorf-2027',
  capacity: 50,
  promotion: 'strict',
  maxPartySize: 12,
  closesAt: new Date('2027-02-25T23:00:00Z'),
  startsAt: new Date('2027-03-04T16:00:00Z'),
  endsAt: new Date('2027-03-04T19:00:00Z'),
  place: 'Bürgerhaus, Dorfstraße 1',
  cancelled: false,
  interpreterLanguages: ['ar', 'prs'],
  childBands: ['0-2', '3-6', '7-12'],
  ...own,
});

const nobody = { '0-2': 0, '3-6': 0, '7-12': 0 };

const party = {
  name: 'Familie Beispiel',
  partySize: 1,
  children: nobody,
  interpreters: [],
  access: [],
  accessConsent: false,
};

export const input = (own: Partial<RegistrationInput> = {}): RegistrationInput => ({
  conference: 'dorf-2027',
  ...party,
  locale: 'de',
  privacy: true,
  ...own,
});

export const change = (own: Partial<RegistrationChange> = {}): RegistrationChange => ({
  ...party,
  whenFull: 'keep',
  ...own,
});

/** A folder of its own for a test. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'registration-'));
  return {
    folder,
    file: join(folder, 'data', 'database.sqlite'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The service on a new database of its own. */
export async function temporaryService(
  makeDatabase: MakeDatabase,
  options: Omit<Partial<RegistrationOptions>, 'db'> = {},
) {
  const { place, remove } = await makeDatabase();
  const db = await openDatabase(place);
  return {
    db,
    place,
    registrations: createRegistrations({ db, key: KEY, ...options }),
    async close() {
      await db.destroy();
      await remove();
    },
  };
}
