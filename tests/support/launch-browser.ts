import { chromium, type Browser } from 'playwright-core';
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

/** A Chromium that ends with the process that has started it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: „npm test“ installs one.');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
