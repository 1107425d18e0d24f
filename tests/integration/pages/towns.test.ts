import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { crawl, type CrawledPage } from './crawl.ts';

/** What the records of a town say under a key. */
function namesIn(town: string, folder: string, key: string): string[] {
  const path = `content/${town}/${folder}`;
  return readdirSync(path).flatMap((file) => {
    const record = parse(readFileSync(`${path}/${file}`, 'utf8')) as Record<string, unknown>;
    return typeof record[key] === 'string' ? [record[key]] : [];
  });
}

/** Quarters of other towns are called like these too. */
const COMMON = ['Horst', 'Kray', 'Leithe', 'Steele', 'Werden'];

const essen = [
  // Not the name alone: on every page that offers something to eat, "Essen" is food.
  'Stadt Essen',
  'Essener',
  'essen.de',
  ...namesIn('essen', 'districts', 'name'),
  ...namesIn('essen', 'coordinators', 'name'),
  ...namesIn('essen', 'quarters', 'name').filter((name) => !COMMON.includes(name)),
];

const erkrath = ['Erkrath', 'Erkrather', ...namesIn('erkrath', 'quarters', 'name')];

/** Names that must not stand in the pages of a town. */
const foreign: Record<string, string[]> = {
  zweibruck: [...essen, ...erkrath],
  ohnebezirk: [...essen, ...erkrath],
  erkrath: essen,
};

const words = (html: string) =>
  html.replace(/<(pre|script)\b[^]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');

describe.each(['zweibruck', 'ohnebezirk', 'erkrath'])('%s', (town) => {
  let site: ServedSite;
  let pages: CrawledPage[];
  beforeAll(async () => {
    site = await serveSite(town);
    const hidden = await Promise.all(
      ['/anmeldung/', '/bezirk-finden?q=x', '/einbetten/', '/gibt-es-nicht/'].map(async (path) => {
        const html = await (await fetch(site.url + path)).text();
        return { path, html, status: 200, title: '', links: [] };
      }),
    );
    pages = [...(await crawl(site.url)), ...hidden];
  });
  afterAll(() => site.close());

  it('knows nothing of other towns', () => {
    for (const { path, html } of pages) {
      const found = foreign[town]?.filter((name) =>
        new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u').test(html),
      );
      expect(found, path).toEqual([]);
    }
  });

  it('has no empty list and no heading without anything below it', () => {
    for (const { path, html } of pages) {
      expect(html.match(/<(ul|ol|dl)\b[^>]*>\s*<\/\1>/)?.[0], path).toBeUndefined();
      expect(html, path).not.toMatch(/<\/h[2-6]>\s*<\/section>/);
    }
  });

  it('speaks of districts only where there are any', () => {
    for (const { path, html } of pages.filter((page) => page.html)) {
      const text = words(html).replace(/ohnebezirk/gi, '');
      const spoken = /.{0,30}bezirk.{0,30}/i.exec(text)?.[0];
      if (town !== 'zweibruck') expect(spoken, path).toBeUndefined();
      else expect(spoken, path).toBeDefined();
    }
  });
});
