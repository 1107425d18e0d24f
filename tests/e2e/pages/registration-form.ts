import type { Locator, Page, Response } from 'playwright-core';
import { useTranslations } from '#i18n/translate.ts';
import { follow } from './follow.ts';

const t = useTranslations('de');

/** What somebody fills in; the rest stays as it is. */
export interface FormValues {
  name?: string;
  partySize?: string;
  /** Children of three to six years. */
  children?: string;
  /** Names of languages. */
  interpreters?: string[];
  /** Whether the notice on data is ticked. */
  privacy?: boolean;
}

/** The form with which a party registers; the form for changes has the same fields. */
export class RegistrationForm {
  readonly page: Page;
  readonly summary: Locator;
  readonly name: Locator;
  readonly partySize: Locator;
  readonly children: Locator;
  readonly privacy: Locator;
  readonly submitButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.summary = page.getByRole('alert');
    this.name = page.getByLabel(t('register.name'));
    this.partySize = page.getByLabel(t('register.partySize'));
    this.children = page.getByLabel(t('register.children.3-6'));
    this.privacy = page.getByLabel(t('register.privacy'));
    const words = [t('register.submit'), t('register.submitWaiting')].join('|');
    this.submitButton = page.getByRole('button', { name: new RegExp(`^(${words})$`) });
  }

  static async open(page: Page, conference: string): Promise<RegistrationForm> {
    await page.goto(`/konferenzen/${conference}/anmeldung/`);
    return new RegistrationForm(page);
  }

  async fill({ name, partySize, children, interpreters, privacy }: FormValues): Promise<void> {
    if (name !== undefined) await this.name.fill(name);
    if (partySize !== undefined) await this.partySize.fill(partySize);
    if (children !== undefined) await this.children.fill(children);
    for (const language of interpreters ?? []) await this.page.getByLabel(language).check();
    if (privacy) await this.privacy.check();
  }

  submit(): Promise<Response> {
    return follow(this.page, () => this.submitButton.click());
  }

  /** The message beside a field. */
  messageAt(field: Locator): Promise<string> {
    return field.evaluate((element) => {
      const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
      const error = ids
        .map((id) => document.getElementById(id))
        .find((it) => it?.matches('.kern-error'));
      return error?.textContent?.trim() ?? '';
    });
  }

  /** The messages of the summary, in their order. */
  async summaryMessages(): Promise<string[]> {
    const texts = await this.summary.getByRole('link').allInnerTexts();
    return texts.map((text) => text.trim());
  }
}
