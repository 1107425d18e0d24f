import { nearbyQuarters } from './nearby-quarters.ts';
import { place } from './place.ts';

/**
 * "Where I am": asks the device for its place only when the button is pressed, decides in the
 * browser in which quarter that is, and goes on with the quarter. The place itself is never sent.
 */
class LocateMe extends HTMLElement {
  connectedCallback(): void {
    if (!('geolocation' in navigator)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#locate());
  }

  async #locate(): Promise<void> {
    const { href = '', geometry = '', searching, denied, unknown, outside } = this.dataset;
    this.#say(searching);
    const found = await place();
    if (found === 'denied' || found === 'unknown') {
      return this.#say(found === 'denied' ? denied : unknown);
    }
    const quarters = await nearbyQuarters(geometry, found).catch(() => undefined);
    if (!quarters) return this.#say(unknown);
    if (quarters.length === 0) return this.#say(outside);
    location.assign(`${href}?${new URLSearchParams(quarters.map((slug) => ['stadtteil', slug]))}`);
  }

  #say(words = ''): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('locate-me', LocateMe);
