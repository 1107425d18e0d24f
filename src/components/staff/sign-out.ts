import { forgetAll, keptTaps } from './door/browser/kept-on-phone.ts';

/**
 * Deletes what this phone keeps of lists at the door, before it signs out. Asks first where something
 * was not sent yet: it would be lost. (The server asks browsers to delete it too.)
 */
class SignOut extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.leave(form);
    });
  }

  private async leave(form: HTMLFormElement): Promise<void> {
    const unsent = await keptTaps().catch(() => []);
    const question = this.querySelector<HTMLElement>('[data-question]');
    const [first] = unsent;
    if (first && question?.hidden) {
      question.hidden = false;
      const back = question.querySelector('a');
      if (back) back.href = first.list;
      back?.focus();
      return;
    }
    await forgetAll();
    // Not by the event again.
    form.submit();
  }
}

customElements.define('sign-out', SignOut);
