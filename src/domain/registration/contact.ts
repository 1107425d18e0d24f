import type { Contact } from './state.ts';

const HOUR = 60 * 60 * 1000;

/** How long an address may stay unconfirmed before its party gives its places back. */
export const CONFIRM_HOURS = 48;

/** Until when an address that is unverified since then has to be confirmed. */
export const confirmBy = (since: Date): Date => new Date(since.getTime() + CONFIRM_HOURS * HOUR);

/** Addresses that are unverified since this instant or longer have had their time at `now`. */
export const unconfirmedSince = (now: Date): Date => new Date(now.getTime() - CONFIRM_HOURS * HOUR);

/** The contact of a party that now names this address: another address has to be confirmed anew. */
export function contactOf(
  email: string | undefined,
  before?: { email?: string | undefined; contact: Contact },
): Contact {
  if (email === undefined) return 'none';
  return email === before?.email ? before.contact : 'unverified';
}
