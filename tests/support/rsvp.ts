/** What a test says of a party; the rest is made up. */
export interface Party {
  conference: string;
  name?: string;
  partySize?: number;
  [further: string]: unknown;
}

/** The answer to a registration that was taken. */
export interface Rsvp {
  /** Address of the registration, without the site. */
  path: string;
  code: string;
  status: 'pending' | 'confirmed' | 'waiting';
  partySize: number;
}

/** A registration as `POST /api/rsvp` wants it. */
export function rsvpBody(party: Party): Record<string, unknown> {
  return { name: 'Familie Beispiel', partySize: 1, locale: 'de', privacy: true, ...party };
}

/** Sends anything to `POST /api/rsvp`. */
export function postRsvp(site: string, body: unknown): Promise<Response> {
  return fetch(`${site}/api/rsvp`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/**
 * Registers a party the short way, where a test is about what comes after.
 * @param site address of a running site, without a slash at the end
 */
export async function rsvp(site: string, party: Party): Promise<Rsvp> {
  const response = await postRsvp(site, rsvpBody(party));
  if (response.status !== 201) {
    throw new Error(`No registration: ${response.status} ${await response.text()}`);
  }
  const answer = (await response.json()) as Omit<Rsvp, 'path'>;
  return { ...answer, path: `/anmeldung/${answer.code}/` };
}

/** Registers parties one after the other, the first of them first in line. */
export async function rsvpAll(site: string, parties: readonly Party[]): Promise<Rsvp[]> {
  const answers: Rsvp[] = [];
  for (const party of parties) answers.push(await rsvp(site, party));
  return answers;
}
