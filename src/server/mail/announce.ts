import { randomUUID } from 'node:crypto';
import { emailOf } from '#schemas/message.ts';
import type { Session } from '#storage/conference-lock.ts';
import { wroteSince, type MessageRecord } from '#storage/messages.ts';
import { writeMails, type MessageMail } from '#storage/outbox.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Orders the mails about a new message: to the office, and a receipt to its sender. Whoever types a
 * stranger's address can have one receipt a day sent to it.
 */
export async function announceMessage(
  session: Session,
  { id: message, said, createdAt }: MessageRecord,
  office: string | undefined,
): Promise<void> {
  const mail = (kind: MessageMail['kind'], recipient: string): MessageMail => {
    return { id: randomUUID(), kind, message, recipient, createdAt };
  };
  const address = emailOf(said);
  const yesterday = new Date(createdAt.getTime() - DAY);
  const isFirst = address && !(await wroteSince(session, address, yesterday, message));
  await writeMails(session, [
    ...(office ? [mail('received', office)] : []),
    ...(isFirst ? [mail('receipt', address)] : []),
  ]);
}
