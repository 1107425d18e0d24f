import type { Contact } from './state.ts';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/** How long an address may stay unconfirmed before it is forgotten; its party keeps its places. */
export const CONFIRM_HOURS = 48;

/** Until when an address that is unverified since then has to be confirmed. */
export const confirmBy = (since: Date): Date => new Date(since.getTime() + CONFIRM_HOURS * HOUR);

/** Addresses that are unverified since this instant or longer have had their time at `now`. */
export const unconfirmedSince = (now: Date): Date => new Date(now.getTime() - CONFIRM_HOURS * HOUR);

/** How often the mail with the link is sent again, and how long after the one before at the earliest. */
export const MAX_RESENT = 3;
export const RESEND_MINUTES = 5;

/** What a party's mails with the link have been so far. */
export interface SentBefore {
  contactSince: Date;
  resent: number;
  resentAt?: Date | undefined;
}

/** Whether the mail with the link may be sent once more; strangers must not be flooded. */
export function decideResend(
  { contactSince, resent, resentAt = contactSince }: SentBefore,
  now: Date,
): 'send' | 'too-soon' | 'no-more' {
  if (resent >= MAX_RESENT) return 'no-more';
  const latest = Math.max(resentAt.getTime(), contactSince.getTime());
  return now.getTime() - latest < RESEND_MINUTES * MINUTE ? 'too-soon' : 'send';
}

/** The contact of a party that now names this address: another address has to be confirmed anew. */
export function contactOf(
  email: string | undefined,
  before?: { email?: string | undefined; contact: Contact },
): Contact {
  if (email === undefined) return 'none';
  return email === before?.email ? before.contact : 'unverified';
}
