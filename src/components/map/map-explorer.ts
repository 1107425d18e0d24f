/** Begins to load this long before the map comes into view. */
const NEAR = '200px';

/**
 * Turns the map that the server drew into one to move and zoom, once it comes near the view. Where
 * that fails (no network, an old browser), the drawing stays; its links lead to the same pages.
 */
class MapExplorer extends HTMLElement {
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#observer.disconnect();
      void this.#explore();
    },
    { rootMargin: NEAR },
  );

  connectedCallback(): void {
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
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
