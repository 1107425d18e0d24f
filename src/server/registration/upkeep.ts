import { isNear, remindFrom } from '#domain/registration/announcement.ts';
import { unconfirmedSince } from '#domain/registration/contact.ts';
import { endedBefore } from '#domain/registration/retention.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { registrationWindow } from '#domain/registration/window.ts';
import type { ConferenceLock } from '#storage/conference-lock.ts';
import { conferencesEndedBy, deleteConference, rememberEnd } from '#storage/conferences.ts';
import { forgetUnconfirmed, hasUnconfirmed, markReminded } from '#storage/contacts.ts';
import type { Database } from '#storage/database.ts';
import { eraseTraces } from '#storage/traces.ts';
import { tell } from '#server/mail/tell.ts';
import type { RegistrationService } from './outcomes.ts';
import { followTerms } from './seats.ts';

type Upkeep = Pick<
  RegistrationService,
  'follow' | 'forgetUnconfirmed' | 'remind' | 'deleteExpired'
>;

/** What happens to registrations by itself, because time goes by or editors change a conference. */
export function createUpkeep(db: Database, lock: ConferenceLock): Upkeep {
  return {
    async follow(terms, now) {
      if (registrationWindow(terms, now) === 'past') return;
      await lock(terms.slug, (session) => followTerms(session, terms, now));
    },
    async forgetUnconfirmed({ slug }, now) {
      const since = unconfirmedSince(now);
      // Most of the time nobody is late, and looking takes no lock.
      if (!(await hasUnconfirmed(db, slug, since))) return 0;
      return lock(slug, (session) => forgetUnconfirmed(session, slug, since, now));
    },
    async remind(terms, now) {
      if (!isNear(terms, now)) return 0;
      const { slug, startsAt } = terms;
      return lock(slug, async (session) => {
        const registeredBy = remindFrom(startsAt);
        const reminded = await markReminded(session, slug, { startsAt, registeredBy });
        await tell(session, 'reminder', slug, reminded, now);
        return reminded.length;
      });
    },
    async deleteExpired(conferences: readonly Pick<ConferenceTerms, 'slug' | 'endsAt'>[], now) {
      for (const { slug, endsAt } of conferences) await rememberEnd(db, slug, endsAt);
      let deleted = 0;
      for (const slug of await conferencesEndedBy(db, endedBefore(now))) {
        deleted += await lock(slug, (session) => deleteConference(session, slug));
      }
      await eraseTraces(db);
      return deleted;
    },
  };
}
