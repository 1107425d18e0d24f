import type { IncomingMessage, ServerResponse } from 'node:http';
import { encode, isCompressible } from '#server/pages/compression.ts';
import { chooseEncoding } from '#server/pages/encodings.ts';
import type { Rendered } from '#server/pages/rendering.ts';

/** What a browser sent, and whether it may have the answer's page back. */
export interface Sent {
  request: IncomingMessage;
  /** Its button "back" may show the page again, without asking anew. */
  forBack: boolean;
}

/**
 * Sends a page that is for one person only: never kept, neither here nor on the way.
 * @param headers sent with every answer; they win over the page's
 */
export async function sendRendered(
  { request, forBack }: Sent,
  response: ServerResponse,
  rendered: Rendered,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { status, type, cookies } = rendered;
  const isWorthwhile = isCompressible(type, rendered.body);
  const encoding = isWorthwhile ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  const body = await encode(rendered.body, encoding, 'request');
  response.writeHead(status, {
    ...rendered.headers,
    ...headers,
    ...(body.length > 0 && { 'Content-Type': type }),
    ...(status !== 204 && { 'Content-Length': String(body.length) }),
    'Cache-Control': forBack && type.startsWith('text/html') ? 'private, no-cache' : 'no-store',
    ...(isWorthwhile && { Vary: 'Accept-Encoding' }),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    ...(cookies.length > 0 && { 'Set-Cookie': cookies }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
