import type { IncomingMessage } from 'node:http';
import { isInStaffArea, routeOf } from '#config/routes.ts';
import type { BuiltSite } from '#server/pages/built-site.ts';
import { foldSpelling } from '#server/pages/spellings.ts';
import { LONGEST_TARGET, splitTarget, type RequestTarget } from './request-target.ts';

/** An answer that needs no page: a redirect, a refusal, the list of methods. */
export interface Verdict {
  status: number;
  headers?: Record<string, string>;
}

const ALLOWED = ['GET', 'HEAD', 'POST'];
const READ_ONLY: Verdict = { status: 405, headers: { Allow: 'GET, HEAD' } };
const METHODS = { Allow: 'GET, HEAD, POST, OPTIONS' };
/** What browsers ask for before a script of another website sends `If-None-Match` (Fetch standard). */
const READABLE: Verdict = {
  status: 204,
  headers: {
    Allow: 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  },
};

/** Endpoints that Astro always registers and that this site does not use. */
const NOT_OURS = /^\/(?:_image|_server-islands)(?:\/|$)/;

/**
 * What can be said about a request before any page is rendered.
 * @param target the request's address, or undefined when it is none of ours
 * @returns undefined when a page has to answer
 */
export function judge(
  { method = '', url = '' }: Pick<IncomingMessage, 'method' | 'url'>,
  target: RequestTarget | undefined,
  built: Pick<BuiltSite, 'pages' | 'spellings'>,
): Verdict | undefined {
  if (method === 'OPTIONS') return isOpen(url) ? READABLE : { status: 204, headers: METHODS };
  if (!ALLOWED.includes(method)) return { status: 405, headers: METHODS };
  if (url.length > LONGEST_TARGET) return { status: 414 };
  if (!target) return { status: 400 };
  if (NOT_OURS.test(target.pathname)) return { status: 404 };
  const pathname = meantBy(target.pathname, built);
  const isBuilt = built.pages.has(pathname);
  const kind = isBuilt ? 'built' : routeOf(pathname)?.route.kind;
  // Whoever is signed in is told in their own frame.
  if (!kind && isInStaffArea(pathname)) return undefined;
  if (!kind || (kind === 'built' && !isBuilt)) return { status: 404 };
  if (pathname !== target.pathname || !target.isCanonical) {
    const status = method === 'POST' ? 308 : 301;
    return { status, headers: { Location: pathname + target.search } };
  }
  return method === 'POST' && kind !== 'personal' ? READ_ONLY : undefined;
}

/** Whether scripts of other websites may read what is at this address. */
function isOpen(url: string): boolean {
  return routeOf(splitTarget(url).pathname)?.route.openTo === 'scripts';
}

/** The address that was meant, if this one does not exist: people type what is printed. */
function meantBy(pathname: string, built: Pick<BuiltSite, 'pages' | 'spellings'>): string {
  if (built.pages.has(pathname)) return pathname;
  const folded = foldSpelling(pathname);
  const meant = built.spellings.get(folded);
  if (meant) return meant;
  const typed = bothEndings(pathname);
  const spellings = typed.some(holdsCode) ? typed : bothEndings(folded);
  return spellings.find(isRendered) ?? pathname;
}

function bothEndings(pathname: string): string[] {
  return pathname.endsWith('/') ? [pathname, pathname.slice(0, -1)] : [`${pathname}/`, pathname];
}

/** Whether a page at this address is rendered on demand; one that is built would lie ready. */
function isRendered(pathname: string): boolean {
  const kind = routeOf(pathname)?.route.kind;
  return kind !== undefined && kind !== 'built';
}

/** Codes are printed in capitals and stay so. */
function holdsCode(pathname: string): boolean {
  return routeOf(pathname)?.route.path.includes('{code}') ?? false;
}
