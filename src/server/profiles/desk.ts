import {
  decideCorrection,
  type CorrectedSheet,
  type CorrectionVerdict,
} from '#domain/profile/correction.ts';
import type { StaffAction } from '#domain/staff/actions.ts';
import type { ProfileInput } from '#schemas/profile.ts';
import type { Database } from '#storage/database.ts';
import type { Session } from '#storage/conference-lock.ts';
import type { ProfileRecord } from '#storage/profile-record.ts';
import {
  deleteProfile,
  findProfile,
  finishedProfiles,
  insertProfile,
  saveProfile,
  withdrawPublishing,
} from '#storage/profiles.ts';
import { profileCode, randomId, savedAs, type ProfileTerms } from './profiles.ts';
import { logDeed } from '#server/staff/log.ts';

/** A profile that was handed in, as coordinators read it. */
export interface StaffProfile extends ProfileInput {
  /** Names it within the coordinators' area; nobody gets in anywhere by it, as by the code. */
  number: number;
  /** To read out on the telephone, to whoever wrote it. */
  code: string;
  /** The language of the form in which it was written. */
  locale: string;
  savedAt: Date;
  /** Since when it is what a coordinator has typed in from paper, and may correct. */
  typedInAt: Date | undefined;
}

/** One profile of one conference, and who does something with it. */
export interface ProfileDeed {
  conference: string;
  number: number;
  /** The address of the coordinator. */
  by: string;
}

/**
 * What coordinators do with profiles; whether the conference is theirs is for the caller to ask.
 * Drafts are nobody's to read: what is not handed in is not there.
 */
export interface ProfileDesk {
  /** Oldest first. */
  all(conference: string, now: Date): Promise<StaffProfile[]>;
  find(conference: string, number: number, now: Date): Promise<StaffProfile | undefined>;
  /** Stores what somebody has written on paper; a repeated submission is the same profile. */
  typeIn(
    terms: ProfileTerms,
    sheet: { said: ProfileInput; locale: string; submissionKey: string | undefined; by: string },
    now: Date,
  ): Promise<void>;
  /** Replaces what was typed in from paper. @returns why not, where it was not; `same` where it was */
  correct(
    terms: ProfileTerms,
    sheet: CorrectedSheet & Pick<ProfileDeed, 'number' | 'by'>,
    now: Date,
  ): Promise<CorrectionVerdict | 'unknown'>;
  /** Deletes a profile for good. @returns whether there was one */
  remove(deed: ProfileDeed, now: Date): Promise<boolean>;
  /** Takes back that the answers may be published. @returns whether they might */
  unpublish(deed: ProfileDeed, now: Date): Promise<boolean>;
}

export function createProfileDesk({ db, key }: { db: Database; key: Buffer }): ProfileDesk {
  function viewOf(record: ProfileRecord): StaffProfile {
    const { id, conference, said, publishConsentAt, locale, savedAt, typedInAt } = record;
    const code = profileCode(key, id, conference);
    const publish = publishConsentAt !== undefined;
    return { ...said, publish, number: id, code, locale, savedAt, typedInAt };
  }

  async function read(session: Session, conference: string, number: number, now: Date) {
    const record = await findProfile(session, number, now);
    return record?.conference === conference && record.state === 'finished' ? record : undefined;
  }

  /** Does something with a profile and writes it into the log, or neither. */
  function change(
    action: StaffAction,
    work: (session: Session, id: number, now: Date) => Promise<boolean>,
  ): ProfileDesk['remove'] {
    return ({ conference, number, by }, now) =>
      db.transaction().execute(async (session) => {
        const record = await read(session, conference, number, now);
        if (!record || !(await work(session, record.id, now))) return false;
        await logDeed(session, { by, action, conference, subject: number }, now);
        return true;
      });
  }

  return {
    async all(conference, now) {
      return (await finishedProfiles(db, conference, now)).map(viewOf);
    },
    async find(conference, number, now) {
      const record = await read(db, conference, number, now);
      return record && viewOf(record);
    },
    typeIn: (terms, { said, locale, submissionKey, by }, now) =>
      db.transaction().execute(async (session) => {
        const conference = terms.slug;
        const typed = savedAs(terms, { state: 'finished', said, typedInAt: now }, now);
        const sheet = { ...typed, conference, locale, submissionKey };
        const { id, isNew } = await insertProfile(session, sheet, randomId);
        const deed = { by, action: 'profile-typed', conference, subject: id } as const;
        if (isNew) await logDeed(session, deed, now);
      }),
    correct: (terms, { number, by, said, seen }, now) =>
      db.transaction().execute(async (session) => {
        const record = await read(session, terms.slug, number, now);
        if (!record) return 'unknown';
        const { typedInAt, savedAt } = record;
        const stored = { said: viewOf(record), typedInAt, savedAt };
        const verdict = decideCorrection(stored, { said, seen });
        if (verdict !== 'correct') return verdict;
        const saved = savedAs(terms, { state: 'finished', said, typedInAt }, now, record);
        // On PostgreSQL somebody else may save between reading and writing.
        if (!(await saveProfile(session, number, saved, seen))) return 'changed-since';
        const deed = { by, action: 'profile-corrected', conference: terms.slug } as const;
        await logDeed(session, { ...deed, subject: number }, now);
        return verdict;
      }),
    remove: change('profile-deleted', deleteProfile),
    unpublish: change('profile-unpublished', withdrawPublishing),
  };
}
