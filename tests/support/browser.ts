import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { watchForProblems } from './page-problems.ts';

const SCREENS = {
  phone: { width: 360, height: 780 },
  desktop: { width: 1280, height: 900 },
};

/** Who looks at the site, and with what. */
export interface Visitor {
  screen: keyof typeof SCREENS;
  /** Default true. */
  javaScript?: boolean;
  /** Default light. */
  colorScheme?: 'light' | 'dark';
  /** Whether the browser may keep a page for the time without the internet. Default false. */
  serviceWorker?: boolean;
}

/** An open page, and what it asked the network for. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Addresses of all requests so far, in their order. */
  requests: readonly string[];
}

/** The four ways in which journeys are tried: small and large screen, with and without scripts. */
export const VISITORS: readonly Visitor[] = [
  { screen: 'phone', javaScript: true },
  { screen: 'phone', javaScript: false },
  { screen: 'desktop', javaScript: true },
  { screen: 'desktop', javaScript: false },
];

let browser: Promise<Browser> | undefined;

/**
 * The Chromium of all journeys that this worker makes. One for all workers would have to be asked
 * over a connection, which takes a sixth more time.
 */
export function sharedBrowser(): Promise<Browser> {
  return (browser ??= launchBrowser());
}

/** Address of a town's running site, without a slash at the end. */
export function siteUrl(town: string): string {
  const url = inject('siteUrls')[town];
  if (!url) throw new Error(`No site of „${town}“: is there tests/fixtures/towns/${town}?`);
  return url;
}

/** Where a town's site says that it is: its setting for the public origin is the default. */
export function publicUrl(town: string): string {
  return siteUrl(town).replace('127.0.0.1', 'localhost');
}

/**
 * Opens an empty page for a visitor of a town's site; `page.goto('/bezirke/')` then goes there. It
 * is closed at the end of the test, which fails when there was an error in the console, something
 * blocked by the content security policy, a request to another server, or an answer of 5xx.
 */
export function visit(town: string, visitor: Visitor): Promise<Visit> {
  return visitUrl(siteUrl(town), visitor);
}

/** The same for a site that a test serves for itself, by its address. */
export async function visitUrl(baseURL: string, visitor: Visitor): Promise<Visit> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    baseURL,
    viewport: SCREENS[visitor.screen],
    javaScriptEnabled: visitor.javaScript ?? true,
    colorScheme: visitor.colorScheme ?? 'light',
    locale: 'de-DE',
    reducedMotion: 'reduce',
    serviceWorkers: visitor.serviceWorker ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const problems = watchForProblems(page, baseURL);
  onTestFinished(async () => {
    await context.close();
    if (problems.length > 0) throw new Error(`On the way:\n${problems.join('\n')}`);
  });
  return { page, context, requests };
}
