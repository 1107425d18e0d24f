/** Where the site is, as the outside sees it. */
export interface Place {
  /** The one origin, such as `https://bezirke.example`. */
  origin: string;
  /** `Host` headers that mean this site, and the origin that a browser shows then. */
  hosts: ReadonlyMap<string, string>;
}

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };

/**
 * @param publicOrigin the setting; without it the site is on this machine only, under all its
 *   loopback names
 * @param port where the server listens
 */
export function placeOf(publicOrigin: string | undefined, port: number): Place {
  const loopback = ['localhost', '127.0.0.1', '[::1]'].map((name) => `http://${name}:${port}`);
  const urls = (publicOrigin ? [publicOrigin] : loopback).map((origin) => new URL(origin));
  const hosts = urls.flatMap((url): [string, string][] => [
    [url.host, url.origin],
    [`${url.hostname}:${url.port || DEFAULT_PORTS[url.protocol]}`, url.origin],
  ]);
  return { origin: urls[0]?.origin ?? '', hosts: new Map(hosts) };
}

/**
 * The origin under which a request means this site, or undefined when it means another. HTTP/1.0
 * knows no `Host`; there it can mean no other.
 * @param host the header as it came
 */
export function ownOrigin(
  { origin, hosts }: Place,
  host: string | undefined,
  httpVersion: string,
): string | undefined {
  if (host === undefined) return httpVersion === '1.0' ? origin : undefined;
  return hosts.get(host) ?? hosts.get(host.toLowerCase());
}
