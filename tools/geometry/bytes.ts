import { brotliCompressSync } from 'node:zlib';

/** Size of a text as it goes over the wire: compressed with brotli at its best. */
export function brotliBytes(text: string): number {
  return brotliCompressSync(text).length;
}
