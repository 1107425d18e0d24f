import { randomInt } from 'node:crypto';
import { profileDeletedAfter, type ProfileState } from '#domain/profile/retention.ts';
import { deleteAfter } from '#domain/registration/retention.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { ProfileInput } from '#schemas/profile.ts';
import type { Database } from '#storage/database.ts';
import type { ProfileRecord, SavedProfile } from '#storage/profile-record.ts';
import {
  deleteDueProfiles,
  deleteProfile,
  findProfile,
  insertProfile,
  moveProfiles,
  saveProfile,
} from '#storage/profiles.ts';
import { codeOf, isCodeFor, MAX_ID, parseCode } from '#server/registration/codes.ts';

/** A profile as whoever wrote it sees it. */
export interface ProfileView extends ProfileInput {
  code: string;
  conference: string;
  state: ProfileState;
  savedAt: Date;
  /** When it is deleted by itself. */
  deleteAfter: Date;
}

/** What profiles need to know of their conference. */
export type ProfileTerms = Pick<ConferenceTerms, 'slug' | 'endsAt'>;

export interface Saving {
  state: ProfileState;
  said: ProfileInput;
  /** Since when it is a sheet of paper that a coordinator types in; whoever saves its code makes it theirs. */
  typedInAt?: Date | undefined;
}

/** What can be done with profiles. `now` is the instant of the request; nothing here reads a clock. */
export interface ProfileService {
  /** Stores a new profile; a repeated submission is the same one. @returns its code */
  begin(
    terms: ProfileTerms,
    profile: Saving & { locale: string; submissionKey?: string | undefined },
    now: Date,
  ): Promise<string>;
  /** A profile by its code, however it is typed; nothing when there is none. */
  find(code: string, now: Date): Promise<ProfileView | undefined>;
  /** Replaces what a profile says. One that was handed in stays so. @returns whether there was one */
  save(code: string, terms: ProfileTerms, profile: Saving, now: Date): Promise<boolean>;
  /** Deletes a profile for good. @returns whether there was one */
  remove(code: string, now: Date): Promise<boolean>;
  /** Deletes what is due. @returns how many profiles were deleted */
  deleteExpired(conferences: readonly ProfileTerms[], now: Date): Promise<number>;
}

interface ProfileOptions {
  db: Database;
  /** The server key: codes are made with it. */
  key: Buffer;
  /** Draws the number of a new profile. */
  drawId?: () => number;
}

const PURPOSE = 'profile';
/** Draws the number of a new profile. */
export const randomId = () => randomInt(1, MAX_ID + 1);

/** The code of a profile, by its number. */
export const profileCode = (key: Buffer, id: number, conference: string): string =>
  codeOf(key, id, conference, PURPOSE);

/** Profiles in the database. */
export function createProfiles({ db, key, drawId = randomId }: ProfileOptions): ProfileService {
  async function read(typed: string, now: Date): Promise<ProfileRecord | undefined> {
    const parsed = parseCode(typed);
    const record = parsed && (await findProfile(db, parsed.id, now));
    return record && isCodeFor(key, parsed, record.conference, PURPOSE) ? record : undefined;
  }

  function viewOf({ id, conference, state, said, publishConsentAt, ...times }: ProfileRecord) {
    const { savedAt, deleteAfter } = times;
    const publish = publishConsentAt !== undefined;
    const code = profileCode(key, id, conference);
    return { code, conference, state, ...said, publish, savedAt, deleteAfter };
  }

  return {
    async begin(terms, { locale, submissionKey, ...saving }, now) {
      const profile = savedAs(terms, saving, now);
      const stored = { ...profile, conference: terms.slug, locale, submissionKey };
      const { id } = await insertProfile(db, stored, drawId);
      return profileCode(key, id, terms.slug);
    },
    async find(code, now) {
      const record = await read(code, now);
      return record && viewOf(record);
    },
    async save(code, terms, saving, now) {
      const record = await read(code, now);
      if (record?.conference !== terms.slug) return false;
      await saveProfile(db, record.id, savedAs(terms, saving, now, record));
      return true;
    },
    async remove(code, now) {
      const record = await read(code, now);
      return record !== undefined && deleteProfile(db, record.id);
    },
    async deleteExpired(conferences, now) {
      for (const { slug, endsAt } of conferences) await moveProfiles(db, slug, deleteAfter(endsAt));
      return deleteDueProfiles(db, now);
    },
  };
}

/** What is stored of a profile. Consent counts from the instant it was given; what was handed in stays so. */
export function savedAs(
  terms: ProfileTerms,
  { state, said, typedInAt }: Saving,
  now: Date,
  before?: ProfileRecord,
): SavedProfile {
  const { publish, ...answers } = said;
  const reached = before?.state === 'finished' ? before.state : state;
  return {
    state: reached,
    said: answers,
    publishConsentAt: publish ? (before?.publishConsentAt ?? now) : undefined,
    savedAt: now,
    typedInAt,
    deleteAfter: profileDeletedAfter(reached, { conferenceEnd: terms.endsAt, savedAt: now }),
  };
}
