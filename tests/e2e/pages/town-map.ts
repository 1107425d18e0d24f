import type { Locator, Page } from 'playwright-core';
import { useTranslations } from '#i18n/translate.ts';

const t = useTranslations('de');
const name = t('districts.mapTitle');

/** The map of the town: drawn by the server, or to move and zoom where there are scripts. */
export class TownMap {
  readonly #page: Page;
  /** What the server has drawn. */
  readonly drawing: Locator;
  /** What takes its place. */
  readonly live: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.drawing = page.getByRole('group', { name });
    this.live = page.getByRole('region', { name });
  }

  /** Brings the map near the view, and waits until it can be moved. */
  async awaken(): Promise<void> {
    // Not the drawing: on a large screen the live map may have taken its place already.
    await this.#page.locator('map-explorer').scrollIntoViewIfNeeded();
    await this.live.getByRole('link').first().waitFor();
  }

  async zoomIn(): Promise<void> {
    await this.live.getByRole('button', { name: t('map.zoomIn') }).click();
  }

  /** Presses Tab until an area of the map has the focus. */
  async tabTo(area: string): Promise<void> {
    const target = this.live.getByRole('link', { name: area });
    for (let presses = 0; presses < 150; presses++) {
      await this.#page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The Tab key does not lead to „${area}“`);
  }
}
