import type { CountedParty } from '#domain/staff/figures.ts';
import type { Database } from '#storage/database.ts';
import { conferenceParties } from '#storage/conference-parties.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { codeOf } from '#server/registration/codes.ts';

/** A party as coordinators see it. */
export interface StaffParty extends CountedParty {
  /** To read out on the telephone. */
  code: string;
  name: string;
  email?: string | undefined;
}

/** What coordinators read of a conference; whether it is theirs is for the caller to ask. */
export interface StaffDesk {
  /** In order of arrival, with those that have no place any more. */
  parties(conference: string): Promise<StaffParty[]>;
}

export function createStaffDesk({ db, key }: { db: Database; key: Buffer }): StaffDesk {
  const partyOf = (record: RegistrationRecord): StaffParty => {
    const { id, conference, seat, releaseReason, contact, createdAt, party } = record;
    const code = codeOf(key, id, conference);
    return { code, seat, releaseReason, contact, createdAt, ...party };
  };
  return {
    parties: async (conference) => (await conferenceParties(db, conference)).map(partyOf),
  };
}
