import { letterHtml } from '#domain/mail/html.ts';
import { isStillTrue } from '#domain/mail/kinds.ts';
import type { Letter } from '#domain/mail/letter.ts';
import type { LetterRequest } from '#domain/mail/letter-request.ts';
import { letterText } from '#domain/mail/plain-text.ts';
import { confirmBy } from '#domain/registration/contact.ts';
import { shownStatus } from '#domain/registration/state.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { codeOf } from '#server/codes.ts';
import { confirmToken } from '#server/confirm-token.ts';
import type { Database } from '#storage/database.ts';
import type { ClaimedMail } from '#storage/outbox.ts';
import { findRegistration } from '#storage/registrations.ts';
import type { OutgoingMail } from './transport.ts';

export interface ComposeNeeds {
  db: Database;
  key: Buffer;
  /** The site's address; known once the server listens. */
  origin: () => string;
  /** What the content says, from the Astro bundle. */
  terms: (conference: string) => Promise<ConferenceTerms | undefined>;
  letter: (request: LetterRequest, now: Date) => Promise<Letter | undefined>;
}

/** Writes mails of the outbox from what is stored of their party, and from the content. */
export function createComposer({ db, key, origin, terms, letter }: ComposeNeeds) {
  return async (mail: ClaimedMail, now: Date): Promise<OutgoingMail | undefined> => {
    const record = await findRegistration(db, mail.registration);
    const conference = await terms(mail.conference);
    if (!record || !conference) return undefined;
    const { id, seat, contact, contactSince, locale, party, releaseReason } = record;
    const sameAddress = party.email === mail.recipient;
    const subject = { seat, releaseReason, contact, sameAddress, conference };
    if (!isStillTrue(mail.kind, subject, now)) return undefined;
    const request: LetterRequest = {
      kind: mail.kind,
      locale,
      conference: mail.conference,
      status: shownStatus(seat, contact),
      partySize: party.partySize,
      code: codeOf(key, id, mail.conference),
      confirm:
        contact === 'unverified'
          ? { token: confirmToken(key, id, mail.recipient), until: confirmBy(contactSince) }
          : undefined,
      origin: origin(),
    };
    const written = await letter(request, now);
    return (
      written && {
        id: mail.id,
        date: mail.createdAt,
        to: mail.recipient,
        subject: written.subject,
        text: letterText(written),
        html: letterHtml(written),
        language: written.lang,
        replyTo: written.replyTo,
        calendar: written.calendar,
      }
    );
  };
}
