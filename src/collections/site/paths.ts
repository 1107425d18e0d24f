import type { Locale } from '#schemas/text.ts';
import { splitLocale } from '#config/routes.ts';

/** The language of a page, from its address; German has no prefix. */
export function localeOf(url: URL): Locale {
  return splitLocale(url.pathname).locale;
}

/** One built page for every slug; the languages come from `src/config/locale-routes.ts`. */
export function slugPaths(slugs: Iterable<string>) {
  return [...slugs].map((slug) => ({ params: { slug } }));
}
