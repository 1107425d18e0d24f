import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What keeps people out of this page, as far as axe can see (WCAG 2.2 AA, with the size of targets).
 * @returns a readable text for each element with a problem; empty when there is none
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .withTags(TAGS)
    // Half the time: the other mode opens a page of its own, for what is in frames; we look at that by itself.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary, html }) =>
        `${page.url()} ${id} (${impact}): ${help}\n${target.join(' ')}\n${html}\n${failureSummary}`,
    ),
  );
}
