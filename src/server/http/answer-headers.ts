import { routeOf, type OpenTo } from '#config/routes.ts';
import { securityHeaders } from './security-headers.ts';

type Headers = Readonly<Record<string, string>>;

/** The headers that an answer gets by its address, whoever makes it. */
export type HeadersOf = (pathname: string) => Headers;

/** Reading without credentials needs no more (Fetch standard); `ETag` and `Link` are worth seeing. */
const READABLE_BY_SCRIPTS: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link',
};

/**
 * The headers of pages and data by the class of their route: nobody else's, to be framed, or open
 * data, which scripts of other websites may read.
 * @param origin the public origin
 * @param links `Link` headers (RFC 8288) by address: files that were built cannot bring their own
 */
export function answerHeaders(origin: string, links: ReadonlyMap<string, string>): HeadersOf {
  const own = securityHeaders(origin);
  const byClass: Record<OpenTo, Headers> = {
    frames: securityHeaders(origin, 'frames'),
    scripts: { ...securityHeaders(origin, 'scripts'), ...READABLE_BY_SCRIPTS },
  };
  return (pathname) => {
    const openTo = routeOf(pathname)?.route.openTo;
    const headers = openTo ? byClass[openTo] : own;
    const link = links.get(pathname);
    return link === undefined ? headers : { ...headers, Link: link };
  };
}
