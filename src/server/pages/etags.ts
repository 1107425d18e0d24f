import { createHash } from 'node:crypto';

/** A weak tag of a page's bytes; the same for all its encodings. */
export function etagOf(bytes: Buffer): string {
  const digest = createHash('sha256').update(bytes).digest('base64url');
  return `W/"${digest.slice(0, 22)}"`;
}

/**
 * Whether the client already has the page: compares weakly, as RFC 9110 (13.1.2) asks.
 * @param ifNoneMatch the header: `*` or a list of tags
 */
export function matchesEtag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace('W/', '');
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(opaque) ?? false;
}
