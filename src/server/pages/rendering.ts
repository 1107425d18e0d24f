import type { IncomingHttpHeaders } from 'node:http';
import type { Search } from '#domain/search/types.ts';
import type { Services } from '#server/services.ts';

/** What the server needs of the Astro bundle; `src/entry.ts` exports it. */
export interface Renderer {
  /** Renders a page or endpoint. Rejects when the page throws. */
  render(request: Request, locals: App.Locals): Promise<Response>;
  /** Whether a page or endpoint that is rendered on demand answers at this address. */
  matches(request: Request): boolean;
}

/** A request as pages see it. */
export interface PageRequest {
  method: 'GET' | 'POST';
  /** Pathname and query. */
  address: string;
  headers: IncomingHttpHeaders;
  body?: Buffer;
}

/** A page as rendered for one request. */
export interface Rendered {
  status: number;
  /** The `Content-Type`. */
  type: string;
  /** What else the page says about itself. */
  headers: Record<string, string>;
  cookies: string[];
  body: Buffer;
  /** Set by pages that may be kept and shared until then. */
  validUntil: Date | undefined;
  /** The one other server from which a page that is kept may show pictures. */
  imageOrigin?: string | undefined;
}

/**
 * All that pages get to know of a request's headers. Not `Host` and `X-Forwarded-*`, so that the
 * origin is ours behind any proxy; not the browser's name, which no page needs.
 */
const PASSED = ['accept', 'accept-language', 'content-type', 'cookie', 'origin', 'referer'];

/** All that pages may say in headers; caching, encoding and security are the server's business. */
const RETURNED = [
  'allow',
  'clear-site-data',
  'content-disposition',
  'content-language',
  'last-modified',
  'link',
  'location',
  'retry-after',
  'x-robots-tag',
];

/** The request to hand to Astro: at our own origin, whatever the client wrote. */
export function toAstroRequest(origin: string, request: PageRequest): Request {
  const headers = new Headers();
  for (const name of PASSED) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return new Request(origin + request.address, {
    method: request.method,
    headers,
    ...(request.body && { body: new Uint8Array(request.body) }),
  });
}

/** What rendering depends on besides the request. */
export interface RenderingNeeds extends Services {
  renderer: Renderer;
  search: Search;
  clock: () => Date;
}

/**
 * Renders an address.
 * @param wait seconds, where a form was sent too often and must not be taken
 * @returns undefined when no page answers there
 */
export async function renderPage(
  needs: RenderingNeeds,
  request: Request,
  wait?: number,
): Promise<Rendered | undefined> {
  if (!needs.renderer.matches(request)) return undefined;
  const page: App.Locals['page'] = {};
  const { registrations, profiles, messages, search, staff, forms } = needs;
  const services = { registrations, profiles, messages, search, staff, forms };
  const locals = { now: needs.clock(), page, wait, ...services };
  const response = await needs.renderer.render(request, locals);
  return {
    status: response.status,
    type: typeOf(response),
    headers: returnedHeaders(response),
    cookies: response.headers.getSetCookie(),
    body: Buffer.from(await response.arrayBuffer()),
    validUntil: page.validUntil,
    imageOrigin: page.imageOrigin,
  };
}

/** Astro does not say that its pages are UTF-8. */
function typeOf({ headers }: Response): string {
  const type = headers.get('content-type') ?? 'application/octet-stream';
  return type === 'text/html' ? 'text/html; charset=utf-8' : type;
}

function returnedHeaders({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => RETURNED.includes(name)));
}
