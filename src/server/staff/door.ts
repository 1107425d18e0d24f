import type { SentCheckIn } from '#schemas/check-in.ts';
import { deleteAfter } from '#domain/registration/retention.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { countsFrom, tappedAt, thoseThatCount, type CheckIn } from '#domain/staff/check-ins.ts';
import {
  checkInTimes,
  conferenceCheckIns,
  insertCheckIns,
  thoseRegistered,
  type CheckInRecord,
} from '#storage/check-ins.ts';
import { conferenceLock } from '#storage/conference-lock.ts';
import type { Database } from '#storage/database.ts';
import { codeOf, isCodeFor, parseCode } from '#server/registration/codes.ts';

type DoorTerms = Pick<ConferenceTerms, 'slug' | 'startsAt' | 'endsAt'>;

/** Who is there; whether the conference is theirs is for the caller to ask. */
export interface StaffDoor {
  /**
   * Stores what was tapped at the door. The same check-in again changes nothing, and none is refused
   * because somebody else was faster; nothing is stored once the registrations are deleted.
   * @param by the address of who is signed in
   */
  checkIn(terms: DoorTerms, sent: readonly SentCheckIn[], by: string, now: Date): Promise<void>;
  /** What was tapped at a conference and counts at this instant, in no order. */
  checkIns(terms: DoorTerms, now: Date): Promise<readonly CheckIn[]>;
}

export function createStaffDoor({ db, key }: { db: Database; key: Buffer }): StaffDoor {
  const lock = conferenceLock(db);
  /** The number of the registration whose code this is. */
  const numberOf = (subject: string, conference: string) => {
    const parsed = parseCode(subject);
    return parsed && isCodeFor(key, parsed, conference) ? parsed.id : undefined;
  };
  const subjectOf = ({ registration, walkIn = '', conference }: Omit<CheckInRecord, 'by'>) =>
    registration === undefined ? walkIn : codeOf(key, registration, conference);

  return {
    async checkIn({ slug, startsAt, endsAt }, sent, by, now) {
      if (sent.length === 0 || deleteAfter(endsAt) <= now) return;
      const told = sent.map((one) => ({ ...one, number: numberOf(one.subject, slug) }));
      const numbers = told.flatMap(({ number }) => number ?? []);
      const ids = told.flatMap(({ id, seen }) => (seen ? [id, seen] : [id]));
      await lock(slug, async (session) => {
        const registered = await thoseRegistered(session, slug, numbers);
        const times = await checkInTimes(session, slug, ids);
        const records = told.map(({ id, subject, people, number, ...tap }): CheckInRecord => {
          const seenAt = tap.seen ? times.get(tap.seen) : undefined;
          const notBefore = tap.counts ? countsFrom(startsAt) : undefined;
          const at = times.get(id) ?? tappedAt(now, { age: tap.age, seenAt, notBefore });
          times.set(id, at);
          const what = { id, conference: slug, people, at, by };
          // Deleted since the phone got its list: they are there all the same.
          const isRegistered = number !== undefined && registered.has(number);
          return isRegistered ? { ...what, registration: number } : { ...what, walkIn: subject };
        });
        await insertCheckIns(session, records);
      });
    },
    async checkIns({ slug, startsAt }, now) {
      const records = await conferenceCheckIns(db, slug);
      const all = records.map((record) => ({ ...record, subject: subjectOf(record) }));
      return thoseThatCount(all, startsAt, now);
    },
  };
}
