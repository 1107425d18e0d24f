import type { DoorView } from '#collections/staff-door.ts';
import { forgetTaps, keptTaps } from './kept-on-phone.ts';

/** How it stands with the server: reached; not reached; reached, but it does not know us any more. */
export type Contact = 'ok' | 'offline' | 'signed-out';

/** The list as the server answers it; without the view where it is the one that we know. */
export interface DoorAnswer {
  version: string;
  asOf: string;
  view?: DoorView;
}

/** What the server takes in one request. */
const MOST = 100;
const PATIENCE_MS = 10_000;

/** Sends what was tapped on this list; what has arrived is forgotten, everything else is kept. */
export async function exchange(
  address: string,
  list: string,
  known: string | undefined,
): Promise<{ contact: Contact; answer?: DoorAnswer; more?: boolean }> {
  const taps = (await keptTaps()).filter((tap) => tap.list === list);
  const sent = taps.slice(0, MOST);
  const checkIns = sent.map(({ id, subject, people, seen, at }) => ({
    ...{ id, subject, people, seen },
    // The clock of a phone may be wrong, but it runs as fast as others.
    age: Math.max(0, Date.now() - at),
  }));
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), PATIENCE_MS);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ checkIns, ...(known !== undefined && { known }) }),
      signal: ending.signal,
    });
    if (response.status === 401 || response.status === 404) return { contact: 'signed-out' };
    if (!response.ok) return { contact: 'offline' };
    const answer = (await response.json()) as DoorAnswer;
    await forgetTaps(sent);
    return { contact: 'ok', answer, more: taps.length > sent.length };
  } catch {
    return { contact: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}
