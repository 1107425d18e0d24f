import { defineMiddleware } from 'astro:middleware';
import type { OpenRegistrations } from '#server/open-registrations.ts';

let opened: Promise<OpenRegistrations> | undefined;

/**
 * Under `astro dev` nobody stands before the pages, so this gives them what the server would. The
 * condition is settled at build time, which keeps database and server out of the bundle.
 */
export const onRequest = defineMiddleware(async ({ locals, isPrerendered }, next) => {
  if (import.meta.env.DEV && !isPrerendered) {
    const { openRegistrations } = await import('#server/open-registrations.ts');
    const { readSettings } = await import('#server/settings.ts');
    opened ??= openRegistrations(readSettings(process.env));
    const { registrations, profiles, staff } = await opened;
    Object.assign(locals, { now: new Date(), page: {}, registrations, profiles, staff });
  }
  return next();
});
