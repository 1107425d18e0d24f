/** Shows its buttons where the browser can do what they say; the address itself is always there. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const { url = '', title = '', copied = '' } = this.dataset;
    const share = () => navigator.share({ url, title });
    const copy = () => navigator.clipboard.writeText(url).then(() => this.say(copied));
    // Older browsers, and sites without TLS, have neither.
    if ('share' in navigator) this.offer('share', share);
    if ('clipboard' in navigator) this.offer('copy', copy);
  }

  private offer(name: string, act: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-act=${name}]`);
    if (!button) return;
    button.hidden = false;
    // Who closes the share sheet again has not met with an error.
    button.addEventListener('click', () => void act().catch(() => undefined));
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('share-link', ShareLink);
