import type { Page, Response } from 'playwright-core';

/**
 * Does what leads to another page and waits until that page is there; without the wait, a test may
 * still look at the page before.
 * @returns the answer that made the new page, behind all redirects
 */
export async function follow(page: Page, act: () => Promise<unknown>): Promise<Response> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => {
      const isRedirect = response.status() >= 300 && response.status() < 400;
      return response.request().isNavigationRequest() && !isRedirect;
    }),
    page.waitForEvent('load'),
    act(),
  ]);
  return answer;
}
