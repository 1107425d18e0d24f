import { chromium, type BrowserServer } from 'playwright-core';
import { findChromium } from '#tools/setup/chromium.ts';

/** Quiet start: no look-ups at the maker's hosts, no first-run pages, no shared memory to run out. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** One Chromium for all journeys; each page gets a context of its own in it. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: „npm test“ installs one.');
  return chromium.launchServer({ executablePath, args: ARGUMENTS });
}
