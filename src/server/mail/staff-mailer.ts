import type { Letter } from '#domain/mail/letter.ts';
import { linkToken } from '#server/staff/token.ts';
import type { Database } from '#storage/database.ts';
import { claimLinks, linkMailed, type StaffLink } from '#storage/staff-links.ts';
import { failureOf, type Failure } from './failure.ts';
import { outgoingMail } from './outgoing.ts';
import type { MailTransport } from './transport.ts';

/** A mail that was not taken is tried again so much later, until its link has expired. */
const RETRY_MS = 60_000;

export interface StaffMailerNeeds {
  db: Database;
  key: Buffer;
  transport: MailTransport;
  /** The letter with a link, from the Astro bundle. */
  letter: (token: string) => Promise<Letter>;
  now: () => Date;
  /** Is told of mails that were not taken. */
  report: (failure: Failure & { kind: 'sign-in' }) => void;
}

/**
 * Mails the links by which staff sign in. They have no place in the outbox: nobody has registered,
 * and after a quarter of an hour there is nothing left to say.
 */
export async function sendSignInLinks(needs: StaffMailerNeeds): Promise<void> {
  const { db, now, report } = needs;
  const instant = now();
  const until = new Date(instant.getTime() + RETRY_MS);
  for (const link of await claimLinks(db, { now: instant, until })) {
    try {
      await send(needs, link, instant);
      await linkMailed(db, link.id);
    } catch (error) {
      report({ ...failureOf(error), kind: 'sign-in' });
    }
  }
}

async function send({ key, transport, letter }: StaffMailerNeeds, link: StaffLink, date: Date) {
  const envelope = { id: `staff-${link.id}`, date, to: link.address };
  await transport.send(outgoingMail(envelope, await letter(linkToken(key, link.id))));
}
