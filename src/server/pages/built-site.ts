import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compress, isCompressible, type CompressedBody } from './compression.ts';
import { mediaType } from './media-types.ts';
import { foldSpelling } from './spellings.ts';
import { storeAnswer, type StoredAnswer } from './stored-answer.ts';

/** Everything that was prerendered, in memory. */
export interface BuiltSite {
  /** By address as browsers write it: `/bezirke/`, `/_astro/x.css`. */
  pages: Map<string, StoredAnswer>;
  /** By folded spelling, the address meant: `/bezirke` → `/bezirke/`. */
  spellings: Map<string, string>;
  /** Pages for errors by prefix and status: `/404`, `/en/404`. Not reachable as pages. */
  errorPages: Map<string, StoredAnswer>;
}

/** The content hash is part of these names, so they never change. */
const IMMUTABLE = /^\/_astro\//;
const ERROR_PAGE = /^((?:\/[\w-]+)?\/[45]\d\d)(?:\.html|\/)$/;

/**
 * Reads the output of the build once. Uses the `.br` and `.gz` that `tools/compress.ts` put beside
 * the files, and compresses what has none.
 * @param clientDir the folder of prerendered files
 * @param headersOf sent with the file at an address
 * @throws when the folder is missing
 */
export async function loadBuiltSite(
  clientDir: string,
  headersOf: (address: string) => Readonly<Record<string, string>>,
): Promise<BuiltSite> {
  const site: BuiltSite = { pages: new Map(), spellings: new Map(), errorPages: new Map() };
  for (const file of await filesBelow(clientDir)) {
    const address = addressOf(relative(clientDir, file));
    const type = mediaType(file);
    const body = await readFile(file);
    const answer = storeAnswer({
      body,
      compressed: isCompressible(type, body) ? await compressedFrom(file, body) : {},
      type,
      cacheControl: IMMUTABLE.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache',
      headers: headersOf(address),
    });
    const errorPage = ERROR_PAGE.exec(address)?.[1];
    if (errorPage) {
      site.errorPages.set(errorPage, answer);
      continue;
    }
    site.pages.set(address, answer);
    site.spellings.set(foldSpelling(address), address);
  }
  return site;
}

/** All files below a folder, without those that only hold another file's bytes compressed. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !/\.(?:br|gz)$/.test(path))
    .sort();
}

/** `bezirke/index.html` → `/bezirke/`, percent-encoded where browsers do so. */
function addressOf(path: string): string {
  const url = new URL('http://built');
  url.pathname = path.split(sep).join('/');
  return url.pathname.replace(/\/index\.html$/, '/');
}

async function compressedFrom(file: string, body: Buffer): Promise<CompressedBody> {
  const [br, gzip] = await Promise.all([sibling(file, '.br'), sibling(file, '.gz')]);
  return br && gzip ? { br, gzip } : compress(body, 'build');
}

/** The compressed file beside a file; not one that an earlier version of it left behind. */
async function sibling(file: string, ending: string): Promise<Buffer | undefined> {
  const [original, compressed] = await Promise.all([
    stat(file),
    stat(file + ending).catch(() => undefined),
  ]);
  if (!compressed || compressed.mtimeMs < original.mtimeMs) return undefined;
  return readFile(file + ending);
}
