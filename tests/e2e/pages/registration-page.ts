import type { Locator, Page, Response } from 'playwright-core';
import { useTranslations } from '#i18n/translate.ts';
import { follow } from './follow.ts';
import { RegistrationForm, type FormValues } from './registration-form.ts';

const t = useTranslations('de');

/** The page of one registration, which its code opens. */
export class RegistrationPage {
  readonly page: Page;
  readonly status: Locator;
  readonly facts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.status = page.getByRole('status').first();
    this.facts = page.locator('section').filter({
      has: page.getByRole('heading', { name: t('registration.detailsTitle') }),
    });
  }

  /** The code as it stands on the page. */
  async code(): Promise<string> {
    const code = this.page.getByRole('main').getByText(/^(\w{4}-){2}\w{4}$/);
    return (await code.innerText()).trim();
  }

  /** What the person has said, by the name of the fact, such as `Menschen`. */
  async fact(name: string): Promise<string> {
    const term = this.facts.locator('dt').filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });
    return (await term.locator('xpath=following-sibling::dd').innerText()).trim();
  }

  async change(values: FormValues): Promise<Response> {
    const form = new RegistrationForm(this.page);
    if (!(await form.name.isVisible())) await this.#unfold(t('registration.changeTitle'));
    await form.fill(values);
    return this.#press(t('registration.changeSubmit'));
  }

  /** Gives up the seats of a party that does not fit, and waits with everybody. */
  async waitInstead(): Promise<Response> {
    return this.#press(t('registration.waitInstead'));
  }

  async cancel(): Promise<Response> {
    await this.#unfold(t('registration.cancelTitle'));
    return this.#press(t('registration.cancelYes'));
  }

  async #unfold(title: string): Promise<void> {
    await this.page.locator('summary').filter({ hasText: title }).click();
  }

  #press(name: string): Promise<Response> {
    return follow(this.page, () => this.page.getByRole('button', { name }).click());
  }
}
