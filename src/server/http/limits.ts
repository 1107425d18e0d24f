import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { routeOf } from '#config/routes.ts';
import type { Settings } from '#server/settings.ts';

/** Who is counted: an IPv4 address, or an IPv6 network of 64 bits, which is one household's. */
const IPV6_PREFIX_BITS = 64;
const MOST_ADDRESSES = 20_000;

/** What one address has left of something. */
export interface Limit {
  /** Counts once. @returns seconds to wait when that was once too often, else undefined */
  take(request: FastifyRequest): Promise<number | undefined>;
  /** Looks without counting. @returns seconds to wait when nothing is left, else undefined */
  wait(request: FastifyRequest): Promise<number | undefined>;
}

/** Who mends a form sends it again; so many times for each time that it may be accepted. */
const ATTEMPTS = 10;

/** How often one address may do what could be misused. Kept in memory, so a restart forgets it. */
export interface Limits {
  /** Forms and registrations sent, whether or not something in them was wrong. */
  attempts: Limit;
  /** Those in which nothing was wrong. */
  posts: Limit;
  /** Codes tried that do not exist. */
  codes: Limit;
}

/** Whether what is sent here is not counted: without a session nothing happens to it. */
export const isDesk = (pathname: string): boolean => routeOf(pathname)?.route.desk ?? false;

/** Whether the page itself refuses a form that was sent too often, since it has it to show again. */
export const keepsWords = (pathname: string): boolean =>
  routeOf(pathname)?.route.keepsWords ?? false;

/** Adds the limits to a Fastify instance. */
export async function addLimits(app: FastifyInstance, limits: Settings['limits']): Promise<Limits> {
  await app.register(rateLimit, {
    global: false,
    ipv6Subnet: IPV6_PREFIX_BITS,
    cache: MOST_ADDRESSES,
  });
  const { posts, codes } = limits;
  return {
    attempts: limitOf(app, { ...posts, max: posts.max * ATTEMPTS }),
    posts: limitOf(app, posts),
    codes: limitOf(app, codes),
  };
}

function limitOf(app: FastifyInstance, { max, windowMs }: Settings['limits']['posts']): Limit {
  const count = app.createRateLimit({ max, timeWindow: windowMs });
  return {
    async take(request) {
      const state = await count(request);
      return !state.isAllowed && state.isExceeded ? state.ttlInSeconds : undefined;
    },
    async wait(request) {
      const state = await count(request, { increment: false });
      return !state.isAllowed && state.remaining === 0 ? state.ttlInSeconds : undefined;
    },
  };
}
