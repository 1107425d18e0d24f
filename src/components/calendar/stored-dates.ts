const ONE_DAY_MS = 86_400_000;

/** Leaves out what has passed since the page was stored, and says so when nothing is left. */
class StoredDates extends HTMLElement {
  connectedCallback(): void {
    const yesterday = Date.now() - ONE_DAY_MS;
    for (const time of this.querySelectorAll('time')) {
      if (Date.parse(time.dateTime) < yesterday) time.closest('li')?.remove();
    }
    if (!this.querySelector('li')) this.querySelector<HTMLElement>('.empty')!.hidden = false;
  }
}

customElements.define('stored-dates', StoredDates);
