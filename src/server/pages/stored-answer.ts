import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CompressedBody } from './compression.ts';
import { chooseEncoding, type Encoding } from './encodings.ts';
import { etagOf, matchesEtag } from './etags.ts';

/** A page that lies ready in memory, in all its encodings and with its headers written out. */
export interface StoredAnswer {
  etag: string;
  variants: Partial<Record<Encoding, Variant>> & { identity: Variant };
  notModified: string[];
  /** What it takes in memory. */
  bytes: number;
}

interface Variant {
  body: Buffer;
  /** What describes the body: type, length and encoding. */
  content: Record<string, string>;
  /** All headers of a 200, names and values in turn, as `writeHead` takes them fastest. */
  headers: string[];
}

/** What a stored answer is made of. */
export interface AnswerParts {
  body: Buffer;
  compressed: CompressedBody;
  type: string;
  cacheControl: string;
  /** Headers of every answer, such as the security headers. */
  headers: Readonly<Record<string, string>>;
}

/** Makes an answer ready to be sent any number of times. */
export function storeAnswer(parts: AnswerParts): StoredAnswer {
  const etag = etagOf(parts.body);
  const shared = Object.entries({
    ...parts.headers,
    'Cache-Control': parts.cacheControl,
    ETag: etag,
    Vary: 'Accept-Encoding',
  }).flat();
  const variant = (body: Buffer, encoding?: Encoding): Variant => {
    const content = {
      'Content-Type': parts.type,
      'Content-Length': String(body.length),
      ...(encoding && { 'Content-Encoding': encoding }),
    };
    return { body, content, headers: [...Object.entries(content).flat(), ...shared] };
  };
  const { br, gzip } = parts.compressed;
  return {
    etag,
    variants: {
      identity: variant(parts.body),
      ...(br && { br: variant(br, 'br') }),
      ...(gzip && { gzip: variant(gzip, 'gzip') }),
    },
    notModified: shared,
    bytes: parts.body.length + (br?.length ?? 0) + (gzip?.length ?? 0),
  };
}

/** The best variant of a stored answer for a client. */
export function variantFor(answer: StoredAnswer, acceptEncoding: string | undefined): Variant {
  const { variants } = answer;
  const encoding = chooseEncoding(acceptEncoding, (name) => variants[name] !== undefined);
  return variants[encoding] ?? variants.identity;
}

/** Answers GET and HEAD from memory: 304 when the client has it already, else 200. */
export function sendStored(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StoredAnswer,
): void {
  const { 'if-none-match': known, 'accept-encoding': accepted } = request.headers;
  if (known !== undefined && matchesEtag(known, answer.etag)) {
    response.writeHead(304, answer.notModified).end();
    return;
  }
  const { body, headers } = variantFor(answer, accepted);
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}
