import { showChoiceInDrawing } from './drawing-choice.ts';
import { lightPlaces } from './lit-places.ts';

/** Begins to load this long before the map comes into view. */
const NEAR = '200px';

/**
 * Joins the map with the lists of the page, and turns the map that the server drew into one to move
 * and zoom once it comes near the view. Where that fails (no network, an old browser), the drawing
 * stays; its links lead to the same pages.
 */
class MapExplorer extends HTMLElement {
  #removed = new AbortController();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#observer.disconnect();
      void this.#explore();
    },
    { rootMargin: NEAR },
  );

  connectedCallback(): void {
    this.#removed = new AbortController();
    const { signal } = this.#removed;
    showChoiceInDrawing(this, signal);
    lightPlaces(this.closest('main') ?? this, signal);
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#removed.abort();
    this.#observer.disconnect();
  }

  async #explore(): Promise<void> {
    try {
      const { showTownMap } = await import('./leaflet/town-map.ts');
      await showTownMap(this);
    } catch {
      // The drawing from the server is still there and does all that is needed.
    }
  }
}

customElements.define('map-explorer', MapExplorer);
