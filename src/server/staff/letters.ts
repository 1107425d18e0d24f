import type { UndeliveredLetter } from '#domain/mail/undelivered-letter.ts';
import type { Session } from '#storage/conference-lock.ts';
import {
  conferenceLetters,
  countDeadLetters,
  dropLetter,
  reviveLetter,
} from '#storage/dead-letters.ts';
import { findRegistration } from '#storage/registrations.ts';
import { codeOf } from '#server/registration/codes.ts';
import { logDeed } from './log.ts';
import type { LockedNeeds } from './needs.ts';

/** Mails that could not be delivered, and what is done about them. */
export interface StaffLetters {
  /** How many there are at a conference. */
  undelivered(conference: string): Promise<number>;
  /** The latest first. */
  letters(conference: string): Promise<UndeliveredLetter[]>;
  /** Sends one of them, or without its number all of them, once more. @returns how many */
  retryLetters(by: string, conference: string, id: string | undefined, now: Date): Promise<number>;
  /** Deletes one of them: somebody has told the party otherwise. @returns whether there was one */
  dropLetter(by: string, conference: string, id: string, now: Date): Promise<boolean>;
}

export function createStaffLetters({ db, key, lock }: Omit<LockedNeeds, 'drawId'>): StaffLetters {
  /** Those that somebody has chosen, one or all. */
  const chosen = async (session: Session, conference: string, id?: string) =>
    (await conferenceLetters(session, conference)).filter(
      (letter) => id === undefined || letter.id === id,
    );
  return {
    undelivered: (conference) => countDeadLetters(db, conference),
    async letters(conference) {
      const dead = await conferenceLetters(db, conference);
      const shown = dead.map(async ({ id, kind, recipient, registration, deadSince, reason }) => {
        const record = await findRegistration(db, registration);
        const { name = '' } = record?.party ?? {};
        const code = codeOf(key, registration, conference);
        return { id, kind, code, name, recipient, since: deadSince, reason };
      });
      return Promise.all(shown);
    },
    retryLetters: (by, conference, id, now) =>
      lock(conference, async (session) => {
        const dead = await chosen(session, conference, id);
        for (const letter of dead) {
          await reviveLetter(session, letter, now);
          const { kind, registration: subject } = letter;
          const deed = { by, conference, subject, detail: { kind } };
          await logDeed(session, { ...deed, action: 'mail-retried' }, now);
        }
        return dead.length;
      }),
    dropLetter: (by, conference, id, now) =>
      lock(conference, async (session) => {
        const [letter] = await chosen(session, conference, id);
        if (!letter) return false;
        await dropLetter(session, letter);
        const { kind, registration: subject } = letter;
        const deed = { by, conference, subject, detail: { kind } };
        await logDeed(session, { ...deed, action: 'mail-dropped' }, now);
        return true;
      }),
  };
}
