import { randomUUID } from 'node:crypto';
import { endedBefore } from '#domain/registration/retention.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { Database } from '#storage/database.ts';
import { takeLease } from '#storage/leases.ts';
import { deleteOldMails } from './mail/old-mail-files.ts';
import type { MessageService } from './messages.ts';
import type { ProfileService, ProfileTerms } from '#server/profiles/profiles.ts';
import type { RegistrationService } from '#server/registration/registrations.ts';
import type { StaffService } from '#server/staff/staff.ts';

const MINUTE = 60_000;

/** How often it is looked for what is due; what is due happens at most this much later. */
export const UPKEEP_INTERVAL = 10 * MINUTE;

/** What a round did, in addresses, registrations, profiles and messages. */
export interface UpkeepRound {
  forgotten: number;
  reminded: number;
  deleted: number;
  deletedProfiles: number;
  deletedMessages: number;
}

export interface UpkeepOptions {
  db: Database;
  registrations: Pick<RegistrationService, 'forgetUnconfirmed' | 'remind' | 'deleteExpired'>;
  profiles: Pick<ProfileService, 'deleteExpired'>;
  messages: Pick<MessageService, 'deleteExpired'>;
  staff: Pick<StaffService, 'deleteEnded'>;
  /** All conferences for which people register, also past ones. */
  conferences: () => Promise<readonly ConferenceTerms[]>;
  /** Where mails are written that nobody sends; they are kept as long as registrations. */
  mailFolder: string;
  /** When every conference of the content ends. */
  ends: () => Promise<readonly ProfileTerms[]>;
  now: () => Date;
  /** Is told what was done, or what went wrong; the next round tries again. */
  report: (result: UpkeepRound | { error: unknown }) => void;
}

/**
 * Does what is due by itself: unconfirmed addresses are forgotten, those who come are reminded,
 * and registrations, profiles and messages are deleted.
 */
export async function runUpkeep(options: UpkeepOptions): Promise<UpkeepRound> {
  const { registrations, profiles, messages, staff, conferences, ends, mailFolder, now } = options;
  const instant = now();
  const all = await conferences();
  const round = { forgotten: 0, reminded: 0, deleted: 0, deletedProfiles: 0, deletedMessages: 0 };
  for (const terms of all) {
    round.forgotten += await registrations.forgetUnconfirmed(terms, instant);
    round.reminded += await registrations.remind(terms, instant);
  }
  round.deleted = await registrations.deleteExpired(all, instant);
  await deleteOldMails(mailFolder, endedBefore(instant));
  round.deletedProfiles = await profiles.deleteExpired(await ends(), instant);
  round.deletedMessages = await messages.deleteExpired(instant);
  await staff.deleteEnded(instant);
  return round;
}

/**
 * Runs at once and then every few minutes, in one of all processes on a database: whoever has the
 * lease. If that one ends, another takes over in the next round but one.
 * @returns how to stop; resolves when a round that runs has ended
 */
export function startUpkeep(options: UpkeepOptions): () => Promise<void> {
  const { db, now, report } = options;
  const holder = randomUUID();
  const round = async () => {
    try {
      const until = new Date(now().getTime() + 1.5 * UPKEEP_INTERVAL);
      if (await takeLease(db, { name: 'upkeep', holder, now: now(), until })) {
        report(await runUpkeep(options));
      }
    } catch (error) {
      report({ error });
    }
  };
  let running = round();
  const timer = setInterval(() => (running = round()), UPKEEP_INTERVAL);
  // Does not keep a server alive that has nothing else to do.
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
