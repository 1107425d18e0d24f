import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';

/** Pages, and what people subscribe to or save. */
const LOCALIZED = [
  '**/*.astro',
  '**/*.ics.ts',
  '*/**/{termine,schritte}.xml.ts',
  '{termine,aktuelles}.xml.ts',
];
/** The coordinators' area is German. */
const exclude = ['intern/**'];

/**
 * Answers every page in every language that the municipality has enabled: `src/pages/kontakte.astro`
 * is `/kontakte/` in German, and `/en/kontakte/`, `/ar/kontakte/` in the others. A page tells its
 * language by its address. (A rest parameter `[...locale]` cannot do this: it would also take
 * `/konferenzen/iii-2027/anmeldung/` for `/anmeldung/` in the language "konferenzen/iii-2027".)
 */
export function localeRoutes(contentDir: string): AstroIntegration {
  return {
    name: 'locale-routes',
    hooks: {
      'astro:config:setup': async ({ config, injectRoute }) => {
        const prefixed = prefixedLocales(contentDir);
        const cwd = config.srcDir.pathname + 'pages';
        for await (const file of glob(LOCALIZED, { cwd, exclude })) {
          const entrypoint = new URL(`pages/${file}`, config.srcDir);
          const path = file.replace(/\.(?:astro|ts)$/, '').replace(/(^|\/)index$/, '');
          for (const locale of prefixed) injectRoute({ pattern: `/${locale}/${path}`, entrypoint });
        }
      },
    },
  };
}

/** All enabled languages but the first, whose pages have no prefix. */
export function prefixedLocales(contentDir: string): string[] {
  const town = parse(readFileSync(`${contentDir}/municipality.yaml`, 'utf8')) as {
    locales?: string[];
  };
  return (town.locales ?? []).slice(1);
}
