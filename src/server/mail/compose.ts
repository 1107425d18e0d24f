import { isStillTrue } from '#domain/mail/kinds.ts';
import type { Letter } from '#domain/mail/letter.ts';
import type { LetterRequest } from '#domain/mail/letter-request.ts';
import { confirmBy } from '#domain/registration/contact.ts';
import { shownStatus } from '#domain/registration/state.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { codeOf } from '#server/registration/codes.ts';
import { confirmToken } from '#server/registration/confirm-token.ts';
import type { NewMail, PartyMail } from '#storage/outbox.ts';
import { findRegistration } from '#storage/registrations.ts';
import { composeMessage, type MessageLetterNeeds } from './compose-message.ts';
import { outgoingMail } from './outgoing.ts';
import type { OutgoingMail } from './transport.ts';

export interface ComposeNeeds extends MessageLetterNeeds {
  /** The server key: codes are made with it. */
  key: Buffer;
  /** What the content says, from the Astro bundle. */
  terms: (conference: string) => Promise<ConferenceTerms | undefined>;
  letter: (request: LetterRequest, now: Date) => Promise<Letter | undefined>;
}

/** Writes mails of the outbox from what is stored of their subject, and from the content. */
export function createComposer(needs: ComposeNeeds) {
  const composeParty = createPartyComposer(needs);
  return async (mail: NewMail, now: Date): Promise<OutgoingMail | undefined> => {
    const isMessage = 'message' in mail;
    const letter = isMessage ? composeMessage(needs, mail, now) : composeParty(mail, now);
    const written = await letter;
    const envelope = { id: mail.id, date: mail.createdAt, to: mail.recipient };
    return written && outgoingMail(envelope, written);
  };
}

function createPartyComposer({ db, key, origin, terms, letter }: ComposeNeeds) {
  return async (mail: PartyMail, now: Date): Promise<Letter | undefined> => {
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
          ? {
              token: confirmToken(key, id, mail.recipient),
              until: confirmBy(contactSince),
            }
          : undefined,
      origin: origin(),
    };
    return letter(request, now);
  };
}
