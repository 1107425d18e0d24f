/** Where a request wants to go, in the one spelling that routes and caches know. */
export interface RequestTarget {
  /** Percent-encoded, without dot segments. */
  pathname: string;
  /** With its `?`, or empty. */
  search: string;
  /** Whether the client wrote it exactly so. */
  isCanonical: boolean;
}

export const LONGEST_TARGET = 2048;

/**
 * Reads the request line's target. Only addresses that begin with exactly one `/` are ours: with
 * `//elsewhere` or `http://elsewhere` a URL built from them would point away from this site.
 * @returns undefined when it is not an address that this site could have given out
 */
export function parseTarget(raw: string): RequestTarget | undefined {
  if (!/^\/(?![/\\])/.test(raw) || raw.includes('#')) return undefined;
  const written = splitTarget(raw);
  const pathname = canonicalPathname(written.pathname);
  if (pathname === undefined) return undefined;
  return { pathname, search: written.search, isCanonical: pathname === written.pathname };
}

/** Path and query as written; the query with its `?`, or empty. */
export function splitTarget(raw: string): { pathname: string; search: string } {
  const at = raw.indexOf('?');
  if (at < 0) return { pathname: raw, search: '' };
  return { pathname: raw.slice(0, at), search: raw.slice(at) };
}

/**
 * One spelling for every path: dot segments resolved, percent-encoding only where needed. Paths
 * that would still hold `%`, `/` or `\` after decoding are refused; decoding them once more, as
 * others do, would lead past every check made here.
 */
function canonicalPathname(path: string): string | undefined {
  try {
    const { pathname } = new URL(path, 'http://ours');
    const segments = pathname.split('/').map(decodeURIComponent);
    if (segments.some((segment) => /[%/\\]/.test(segment))) return undefined;
    if (pathname.startsWith('//')) return undefined;
    return encodePath(segments.join('/'));
  } catch {
    return undefined;
  }
}

/** Percent-encodes a path as all addresses here are written. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** Percent-encodes as browsers do in a path: `@:$&+,;=` stay as they are. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:40|3A|24|26|2B|2C|3B|3D)/g, decodeURIComponent);
}
