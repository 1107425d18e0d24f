import { cacheableQuery } from '#config/routes.ts';
import { withImagesFrom } from '#server/http/image-policy.ts';
import { compress, isCompressible } from './compression.ts';
import { createPageCache } from './page-cache.ts';
import type { Rendered } from './rendering.ts';
import { createSingleFlight } from './single-flight.ts';
import { storeAnswer, type StoredAnswer } from './stored-answer.ts';

/** A page for everybody, or one for a single person. */
export type PageAnswer = { kept: StoredAnswer } | { personal: Rendered };

/** Pages that say "next" and "past": rendered once, kept until what they say is no longer true. */
export interface DatedPages {
  /** The page, if it is kept and still true. */
  lookup(pathname: string, search: string): StoredAnswer | undefined;
  /**
   * Renders a page that is not kept, and keeps it if it may be. Requests for the same page at the
   * same time share one rendering; pages for one person are never shared.
   * @param render gets pathname and query
   * @returns undefined when there is no such page
   */
  render(
    pathname: string,
    search: string,
    render: (address: string) => Promise<Rendered | undefined>,
  ): Promise<PageAnswer | undefined>;
}

export interface DatedPagesOptions {
  clock: () => Date;
  maxBytes: number;
  /** Sent with the page at an address. */
  headersOf: (pathname: string) => Readonly<Record<string, string>>;
}

/** Even what stays true for weeks is looked at again after a day. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

export function createDatedPages({ clock, maxBytes, headersOf }: DatedPagesOptions): DatedPages {
  const cache = createPageCache<StoredAnswer>(maxBytes);
  const flights = createSingleFlight<PageAnswer | undefined>();

  async function keepIfDated(
    pathname: string,
    key: string,
    rendered: Rendered,
  ): Promise<PageAnswer> {
    const now = clock();
    const until = keptUntil(rendered, now);
    if (!until) return { personal: rendered };
    const { body, type, imageOrigin } = rendered;
    const kept = storeAnswer({
      body,
      compressed: isCompressible(type, body) ? await compress(body, 'request') : {},
      type,
      cacheControl: 'no-cache',
      headers: { ...rendered.headers, ...withImagesFrom(imageOrigin, headersOf(pathname)) },
    });
    cache.set(key, kept, until);
    return { kept };
  }

  return {
    lookup: (pathname, search) => cache.get(pageKey(pathname, search), clock()),

    async render(pathname, search, render) {
      const key = pageKey(pathname, search);
      const own = async () => {
        const rendered = await render(pathname + search);
        return rendered && { personal: rendered };
      };
      if (key !== pathname + search) {
        // Unknown query keys: a personal page may know them, a shared one must not show them.
        const answer = await own();
        if (!answer || !keptUntil(answer.personal, clock())) return answer;
      }
      const running = flights.current(key);
      if (running) {
        const answer = await running;
        return answer && 'personal' in answer ? own() : answer;
      }
      return flights.start(key, async () => {
        const rendered = await render(key);
        return rendered && keepIfDated(pathname, key, rendered);
      });
    },
  };
}

/** Until when a page may be kept, if at all. */
function keptUntil({ status, cookies, validUntil }: Rendered, now: Date): Date | undefined {
  if (status !== 200 || !validUntil || cookies.length > 0) return undefined;
  if (!(validUntil > now)) return undefined;
  return new Date(Math.min(validUntil.getTime(), now.getTime() + LONGEST_MS));
}

/** The address with only those query keys that the route knows, in the route's order. */
function pageKey(pathname: string, search: string): string {
  if (search === '') return pathname;
  const asked = new URLSearchParams(search);
  const known = new URLSearchParams();
  for (const name of cacheableQuery(pathname)) {
    for (const value of asked.getAll(name)) known.append(name, value);
  }
  return known.size === 0 ? pathname : `${pathname}?${known}`;
}
