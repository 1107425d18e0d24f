import type { Page } from 'playwright-core';

const ASSETS = new Set(['stylesheet', 'script', 'image', 'font', 'manifest', 'media']);

/**
 * Notes what should never happen on a page of ours, whatever the test is about: errors and
 * violations of the content security policy in the console, exceptions, requests to another
 * server, answers of 5xx and missing assets. A page may be a 404 or a 422; a picture may not.
 * @param origin the only server that a page may ask
 * @returns one line for each problem, growing as they happen
 */
export function watchForProblems(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    // Chromium reports failed answers here too, but not of what kind; see below.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== new URL(origin).origin) {
      problems.push(`request to another server: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    const isAsset = ASSETS.has(response.request().resourceType());
    if (response.status() >= (isAsset ? 400 : 500)) {
      problems.push(`answer ${response.status()}: ${response.url()}`);
    }
  });
  return problems;
}
