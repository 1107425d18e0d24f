/** Copies an address. Without JavaScript, or where the browser forbids it, people mark and copy it. */
class CopyField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const offer = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (!field || !offer || !status || !('clipboard' in navigator)) return;
    field.addEventListener('focus', () => field.select());
    offer.hidden = false;
    offer.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        status.textContent = this.dataset['copied'] ?? '';
      } catch {
        field.focus();
      }
    });
  }
}

customElements.define('copy-field', CopyField);
