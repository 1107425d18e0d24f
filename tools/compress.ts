import { readFile, writeFile } from 'node:fs/promises';
import { UNKNOWN_ORIGIN } from '#config/unknown-origin.ts';
import { compress, isCompressible } from '#server/pages/compression.ts';
import { filesBelow } from '#server/pages/built-site.ts';
import { mediaType } from '#server/pages/media-types.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('Aufruf: node tools/compress.ts <Ordner>, zum Beispiel dist/essen/client');
  process.exit(2);
}

let files = 0;
let before = 0;
let after = 0;
for (const file of await filesBelow(folder)) {
  const body = await readFile(file);
  if (!isCompressible(mediaType(file), body)) continue;
  // The server has to put its origin in first, and compresses it then.
  if (body.includes(UNKNOWN_ORIGIN)) continue;
  const { br, gzip } = await compress(body, 'build');
  if (!br || !gzip) continue;
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gzip)]);
  files += 1;
  before += body.length;
  after += br.length;
}
const kB = (bytes: number) => (bytes / 1000).toLocaleString('de', { maximumFractionDigits: 0 });
console.log(`${files} Dateien komprimiert: ${kB(before)} kB → ${kB(after)} kB (Brotli)`);
