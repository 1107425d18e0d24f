import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './browser-server.ts';
import { serveSite, type ServedSite } from './serve-site.ts';
import { testedTowns } from './towns.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests reach the one Chromium. */
    browserEndpoint: string;
    /** Town → address of its running site. */
    siteUrls: Record<string, string>;
  }
}

/** Before the journeys, once: builds and serves all sites and starts the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sites = new Map<string, ServedSite>();
  // One after the other: two builds at once are no faster on two cores, and need twice the memory.
  for (const town of testedTowns()) sites.set(town, await serveSite(town));
  const browser = await launchBrowserServer();

  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('siteUrls', Object.fromEntries([...sites].map(([town, { url }]) => [town, url])));
  return async () => {
    await browser.close();
    for (const [town, site] of sites) {
      showErrors(town, site.log());
      await site.close();
    }
  };
}

/** What a journey saw as an answer of 500 has its cause here. */
function showErrors(town: string, log: string): void {
  const errors = log.split('\n').filter((line) => line.includes('"level":"error"'));
  for (const error of errors) process.stderr.write(`server of ${town}: ${error}\n`);
}
