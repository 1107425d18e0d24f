import { defineMiddleware } from 'astro:middleware';
import type { Search } from '#domain/search/types.ts';
import type { OpenRegistrations } from '#server/registration/open.ts';

let opened: Promise<OpenRegistrations> | undefined;
let searching: Promise<Search> | undefined;

/**
 * Under `astro dev` nobody stands before the pages, so this gives them what the server would. The
 * condition is settled at build time, which keeps database and server out of the bundle.
 */
export const onRequest = defineMiddleware(async ({ locals, isPrerendered }, next) => {
  if (import.meta.env.DEV && !isPrerendered) {
    const { openRegistrations } = await import('#server/registration/open.ts');
    const { readSettings } = await import('#server/settings.ts');
    const { servicesOf } = await import('#server/services.ts');
    const settings = readSettings(process.env);
    opened ??= openRegistrations(settings);
    searching ??= openSearch();
    const services = { ...servicesOf(await opened, settings), search: await searching };
    Object.assign(locals, { now: new Date(), page: {}, ...services });
  }
  return next();
});

async function openSearch(): Promise<Search> {
  const { searchSources } = await import('#collections/search/documents.ts');
  const { createSearch } = await import('#server/search.ts');
  return createSearch(await searchSources());
}
