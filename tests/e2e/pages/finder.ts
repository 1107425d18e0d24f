import type { Locator, Page } from 'playwright-core';
import { useTranslations } from '#i18n/translate.ts';
import { follow } from './follow.ts';

const t = useTranslations('de');

/** The field that asks where people live, and what the site answers. */
export class Finder {
  readonly page: Page;
  /** Telephone numbers to tap on, outside header and footer. */
  readonly phones: Locator;

  constructor(page: Page) {
    this.page = page;
    this.phones = page.locator('main a[href^="tel:"]');
  }

  /** Its form has the same name. */
  get field(): Locator {
    return this.page.getByLabel(t('finder.label')).and(this.page.locator('input'));
  }

  async ask(query: string): Promise<void> {
    await this.field.fill(query);
    await follow(this.page, () =>
      this.page.getByRole('button', { name: t('finder.submit') }).click(),
    );
  }

  /** A district that the answer names, as a link to its page. */
  district(title: string): Locator {
    const link = this.page.getByRole('link', { name: new RegExp(`^${title}(:|$)`) });
    return this.page.getByRole('main').getByRole('heading').filter({ has: link });
  }

  /** The row of the next date. */
  get nextDate(): Locator {
    const title = this.page.getByRole('heading', { name: t('finder.next') });
    return this.page.locator('section').filter({ has: title }).getByRole('listitem').first();
  }
}
