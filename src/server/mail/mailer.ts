import { randomUUID } from 'node:crypto';
import { nextTry } from '#domain/mail/retries.ts';
import type { Database } from '#storage/database.ts';
import { claimMails, forgetMail, keepMail, type ClaimedMail } from '#storage/outbox.ts';
import { failureOf, type Failure } from './failure.ts';
import type { MailTransport, OutgoingMail } from './transport.ts';

/** For how long a process has a mail that it took; then another one may try. */
export const LEASE_MS = 5 * 60_000;
/** Mails that are on their way at the same time. */
const AT_ONCE = 4;

export interface MailerNeeds {
  db: Database;
  transport: MailTransport;
  /** Writes a mail as things stand now; undefined when there is nothing to say any more. */
  compose: (mail: ClaimedMail, now: Date) => Promise<OutgoingMail | undefined>;
  now: () => Date;
  /** Sends what is not in the outbox. */
  alsoSend?: () => Promise<void>;
  /** Is told of mails that were not taken. */
  report: (failure: Failure & { kind: string; attempts: number; dead: boolean }) => void;
}

/** What became of the mails of a round. */
export interface Round {
  sent: number;
  failed: number;
}

/**
 * Sends what is due, until nothing is. A mail is taken out of the outbox only when the transport has
 * it: at least once, and twice only if this process ends between the two.
 */
export async function sendDueMails(needs: MailerNeeds): Promise<Round> {
  const total = { sent: 0, failed: 0 };
  for (;;) {
    const now = needs.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const lease = randomUUID();
    const mails = await claimMails(needs.db, { now, until, lease, limit: AT_ONCE });
    if (mails.length === 0) return total;
    const results = await Promise.all(mails.map((mail) => sendOne(needs, mail, lease, now)));
    for (const result of results) if (result !== 'obsolete') total[result]++;
  }
}

async function sendOne(
  { db, transport, compose, report }: MailerNeeds,
  mail: ClaimedMail,
  lease: string,
  now: Date,
): Promise<'sent' | 'failed' | 'obsolete'> {
  try {
    const message = await compose(mail, now);
    if (message) await transport.send(message);
    await forgetMail(db, mail.id, lease);
    return message ? 'sent' : 'obsolete';
  } catch (error) {
    const failure = failureOf(error);
    const next = failure.final ? undefined : nextTry(mail.createdAt, mail.attempts, now);
    await keepMail(db, { id: mail.id, lease, reason: failure.reason, next, now });
    const { kind, attempts } = mail;
    report({ ...failure, kind, attempts, dead: next === undefined });
    return 'failed';
  }
}

/** How often the outbox is looked at, for mails that are tried again and those of other processes. */
const LOOK_MS = 2000;

/**
 * Looks into the outbox every few seconds.
 * @param failed is told when even looking failed; the next look tries again
 * @returns how to stop; resolves when what is being sent has been sent
 */
export function startMailer(needs: MailerNeeds, failed: (error: unknown) => void) {
  let round: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    round ??= Promise.all([sendDueMails(needs), needs.alsoSend?.()])
      .catch(failed)
      .finally(() => (round = undefined));
  }, LOOK_MS);
  timer.unref();
  return async (): Promise<void> => {
    clearInterval(timer);
    await round;
    needs.transport.close();
  };
}
