import type { DoorView } from '#collections/staff/door.ts';
import { forgetTaps, keptTaps } from './kept-on-phone.ts';
import { createOutbox } from './outbox.ts';

/**
 * How it stands with the server: reached; not reached; reached, but it does not know us any more, or
 * does not take what this page sends.
 */
export type Contact = 'ok' | 'offline' | 'signed-out' | 'refused';

/** The list as the server answers it; without the view where it is the one that we know. */
export interface DoorAnswer {
  version: string;
  asOf: string;
  view?: DoorView;
}

const PATIENCE_MS = 10_000;

const outbox = createOutbox();

/** Whether the server did not take it, though it was reached. */
export const { isRefused } = outbox;

/** Sends what was tapped on this list; what has arrived is forgotten, everything else is kept. */
export async function exchange(
  address: string,
  list: string,
  known: string | undefined,
): Promise<{ contact: Contact; answer?: DoorAnswer; more?: boolean }> {
  const taps = (await keptTaps()).filter((tap) => tap.list === list);
  const { sent, more } = outbox.next(taps);
  const checkIns = sent.map(({ id, subject, people, seen, counts, at }) => ({
    ...{ id, subject, people, seen, counts },
    // The clock of a phone may be wrong, but it runs as fast as others. Another one, which nobody can
    // set, stands still while a phone sleeps.
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
    if (response.status === 422 && sent.length > 0) {
      outbox.refuse(sent);
      return { contact: 'ok', more: true };
    }
    if (response.status >= 400 && response.status < 500) return { contact: 'refused' };
    if (!response.ok) return { contact: 'offline' };
    const answer = (await response.json()) as DoorAnswer;
    await forgetTaps(sent);
    return { contact: 'ok', answer, more };
  } catch {
    return { contact: 'offline' };
  } finally {
    clearTimeout(timer);
  }
}
