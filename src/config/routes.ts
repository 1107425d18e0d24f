import { defaultLocale } from '#i18n/locales.ts';
import { localeCodes, type Locale } from '#schemas/text.ts';
import { routes, type RouteDefinition, type RouteId } from './route-list.ts';

export { routes };
export type { OpenTo, RouteId, RouteKind } from './route-list.ts';

/** The address of a route in a language: `href('district', { slug: 'iii' }, 'en')`. */
export function href(id: RouteId, params: Record<string, string>, locale: Locale): string {
  return (
    localePrefix(locale) +
    routes[id].path.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = params[key];
      if (value === undefined) throw new Error(`Route ${id} needs ${key}`);
      return encodeURIComponent(value);
    })
  );
}

/** The same address in another language: `/en` + `/bezirke/`; German has no prefix. */
export function localePrefix(locale: Locale): string {
  return locale === defaultLocale ? '' : `/${locale}`;
}

/**
 * Takes an address apart into its language and the address that all languages share: `/en/kontakte/`
 * into en and `/kontakte/`. Of `/en`, which lacks its slash, nothing is left.
 */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  const prefix = pathname.split('/', 2)[1] ?? '';
  const locale = localeCodes.find((code) => code === prefix && code !== defaultLocale);
  if (!locale) return { locale: defaultLocale, path: pathname };
  return { locale, path: pathname.slice(locale.length + 1) };
}

const matchers = Object.entries<RouteDefinition>(routes).map(([id, route]) => ({
  id: id as RouteId,
  route,
  pattern: new RegExp(`^${escape(route.path).replace(/\\\{\w+\\\}/g, '[^/]+')}$`),
}));

function escape(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The first route that fits an address, in any language. */
export function routeOf(pathname: string): { id: RouteId; route: RouteDefinition } | undefined {
  const { path } = splitLocale(pathname);
  return matchers.find(({ pattern }) => pattern.test(path));
}

/** Whether an address lies in the coordinators' area, also one that does not exist. */
export const isInStaffArea = (pathname: string): boolean =>
  pathname.startsWith(routes.staffStart.path);

/** The query keys that a kept page may depend on. */
export function cacheableQuery(pathname: string): readonly string[] {
  return routeOf(pathname)?.route.query ?? [];
}
