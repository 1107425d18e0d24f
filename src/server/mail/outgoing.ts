import { letterHtml } from '#domain/mail/html.ts';
import type { Letter } from '#domain/mail/letter.ts';
import { letterText } from '#domain/mail/plain-text.ts';
import type { OutgoingMail } from './transport.ts';

/** A letter as the mail that goes out: as plain text and as HTML. */
export function outgoingMail(
  envelope: Pick<OutgoingMail, 'id' | 'date' | 'to'>,
  letter: Letter,
): OutgoingMail {
  const { subject, lang: language, replyTo, calendar } = letter;
  const both = { text: letterText(letter), html: letterHtml(letter) };
  return { ...envelope, subject, ...both, language, replyTo, calendar };
}
