import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Options = Parameters<AxeBuilder['options']>[0];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What another colour scheme can break; the rest of a page is the same in it. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What keeps people out of this page, as far as axe can see (WCAG 2.2 AA, with the size of targets).
 * @returns a readable text for each element with a problem; empty when there is none
 */
export function accessibilityProblems(page: Page): Promise<string[]> {
  return problemsBy(page, { runOnly: TAGS, rules: { 'target-size': { enabled: true } } });
}

/** The same, but only for what depends on colours. */
export function colourProblems(page: Page): Promise<string[]> {
  return problemsBy(page, { runOnly: { type: 'rule', values: COLOUR_RULES } });
}

async function problemsBy(page: Page, options: Options): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The many elements without a problem need not be described: a third less time.
    .options({ ...options, resultTypes: ['violations'] })
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
