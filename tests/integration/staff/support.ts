import type { RegistrationInput } from '#schemas/registration.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { createStaff } from '#server/staff/staff.ts';
import { input, KEY, NOW, temporaryService } from '#tests/integration/registration/support.ts';
import type { MakeDatabase } from '#tests/support/databases.ts';

/** The address of a coordinator. */
export const ANNA = 'anna@stadt.example';

/** What people do for themselves and what coordinators do for them, on a new database. */
export async function temporaryDesk(makeDatabase: MakeDatabase) {
  const service = await temporaryService(makeDatabase);
  const { db, registrations } = service;
  const staff = createStaff({ db, key: KEY });
  return {
    ...service,
    staff,
    /** Registers a party by itself. @returns its code */
    async register(terms: ConferenceTerms, own: Partial<RegistrationInput>, now = NOW) {
      const said = input({ conference: terms.slug, ...own });
      return codeIn(await registrations.register(terms, said, now));
    },
    /** Registers somebody who calls. @returns the code */
    async call(terms: ConferenceTerms, own: Partial<RegistrationInput>, now = NOW) {
      const said = input({ conference: terms.slug, ...own });
      return codeIn(await staff.register(ANNA, terms, said, now, true));
    },
    /** What stands in the log: the action with its numbers, the latest first. */
    async logged(terms: ConferenceTerms, now = NOW) {
      const deeds = await staff.deeds(terms, 100, now);
      return deeds.map(({ action, detail }) => [action, detail] as const);
    },
    /** Takes the latest deed of a kind back. */
    async undoLatest(terms: ConferenceTerms, action: string, now = NOW) {
      const deed = (await staff.deeds(terms, 100, now)).find((each) => each.action === action);
      return staff.undo(ANNA, deed?.id ?? '', terms, now);
    },
    async statusOf(code: string) {
      const view = await registrations.find(code);
      return view && `${view.status} ${view.partySize}`;
    },
    /** Kinds of the mails that are to be sent to an address. */
    async mailsTo(email: string) {
      const rows = await db
        .selectFrom('outbox')
        .select(['kind', 'recipient'])
        .orderBy('created_at')
        .execute();
      return rows.filter(({ recipient }) => recipient === email).map(({ kind }) => kind);
    },
  };
}

function codeIn(outcome: { outcome: string; code?: string }): string {
  if (outcome.code === undefined) throw new Error(outcome.outcome);
  return outcome.code;
}
