import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './encodings.ts';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** A body in the encodings that make it smaller. */
export interface CompressedBody {
  br?: Buffer;
  gzip?: Buffer;
}

/** How hard to try: once at build, or while someone waits. */
export type Effort = 'build' | 'request';

const BROTLI_QUALITY: Record<Effort, number> = { build: 11, request: 5 };
const GZIP_LEVEL: Record<Effort, number> = { build: 9, request: 6 };

/** Below this many bytes compressing saves no network packet. */
const WORTHWHILE_BYTES = 256;

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|.+\+(?:json|xml))|image\/svg\+xml)/;

/** Whether it is worth while: pictures and fonts are compressed already, small bodies fit anyway. */
export function isCompressible(type: string, body: Buffer): boolean {
  return body.length >= WORTHWHILE_BYTES && COMPRESSIBLE.test(type);
}

/** A body in one encoding. */
export async function encode(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  if (encoding === 'gzip') return deflate(body, { level: GZIP_LEVEL[effort] });
  if (encoding === 'identity') return body;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort],
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotli(body, { params });
}

/** A body in all encodings that make it smaller. */
export async function compress(body: Buffer, effort: Effort): Promise<CompressedBody> {
  const [br, gz] = await Promise.all([encode(body, 'br', effort), encode(body, 'gzip', effort)]);
  return {
    ...(br.length < body.length && { br }),
    ...(gz.length < body.length && { gzip: gz }),
  };
}
