import { randomUUID } from 'node:crypto';
import { isWrittenTo, type MailKind } from '#domain/mail/kinds.ts';
import type { Session } from '#storage/conference-lock.ts';
import type { Addressee } from '#storage/contacts.ts';
import { writeMails, type PartyMail } from '#storage/outbox.ts';

/** Writes a mail to each of these parties that may be written to; sent when all of it is stored. */
export async function tell(
  session: Session,
  kind: MailKind,
  conference: string,
  parties: readonly Addressee[],
  now: Date,
): Promise<void> {
  const mails = parties.flatMap(({ id: registration, email, contact }): PartyMail[] =>
    email !== null && isWrittenTo(kind, contact)
      ? [{ id: randomUUID(), kind, conference, registration, recipient: email, createdAt: now }]
      : [],
  );
  await writeMails(session, mails);
}
