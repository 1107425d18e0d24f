import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { serveSite, type ServedSite } from './serve-site.ts';
import { testedTowns } from './towns.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Town → address of its running site. */
    siteUrls: Record<string, string>;
  }
}

/** Before the journeys, once: builds and serves all sites. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sites = await serveSites();
  project.provide('siteUrls', Object.fromEntries(sites.map(([town, { url }]) => [town, url])));
  return async () => {
    for (const [town, site] of sites) {
      showErrors(town, site.log());
      await site.close();
    }
  };
}

async function serveSites(): Promise<[town: string, site: ServedSite][]> {
  const towns = testedTowns();
  // `npm test` has built them; else one after the other, since each build needs much memory.
  for (const town of towns) await buildSite(town);
  return Promise.all(towns.map(async (town) => [town, await serveSite(town)]));
}

/** What a journey saw as an answer of 500 has its cause here. */
function showErrors(town: string, log: string): void {
  const errors = log.split('\n').filter((line) => line.includes('"level":"error"'));
  for (const error of errors) process.stderr.write(`server of ${town}: ${error}\n`);
}
