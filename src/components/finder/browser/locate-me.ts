import { nearbyQuarters } from './nearby-quarters.ts';
import { place } from './place.ts';

/**
 * "Where I am": asks the device for its place only when the button is pressed, decides in the
 * browser in which quarter that is, and goes on with the quarter. The place itself is never sent.
 */
export async function locate(host: HTMLElement): Promise<void> {
  const { href = '', geometry = '', searching, denied, unknown, outside } = host.dataset;
  const say = (words = '') => {
    const status = host.querySelector('[role=status]');
    if (status) status.textContent = words;
  };
  say(searching);
  const found = await place();
  if (found === 'denied' || found === 'unknown') return say(found === 'denied' ? denied : unknown);
  const quarters = await nearbyQuarters(geometry, found).catch(() => undefined);
  if (!quarters) return say(unknown);
  if (quarters.length === 0) return say(outside);
  location.assign(`${href}?${new URLSearchParams(quarters.map((slug) => ['stadtteil', slug]))}`);
}
