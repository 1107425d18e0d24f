import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UNKNOWN_ORIGIN } from '#config/unknown-origin.ts';
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
 * Reads the output of the build once, and says in it where the site is. Uses the `.br` and `.gz` that
 * `tools/compress.ts` put beside the files, and compresses what has none.
 * @param clientDir the folder of prerendered files
 * @param origin the public origin
 * @param headersOf sent with the file at an address
 * @throws when the folder is missing
 */
export async function loadBuiltSite(
  clientDir: string,
  origin: string,
  headersOf: (address: string) => Readonly<Record<string, string>>,
): Promise<BuiltSite> {
  const site: BuiltSite = { pages: new Map(), spellings: new Map(), errorPages: new Map() };
  const files = await filesBelow(clientDir);
  const answers = files.map(async (file) => {
    const address = addressOf(relative(clientDir, file));
    return { address, answer: await answerFrom(file, address, origin, headersOf) };
  });
  for (const { address, answer } of await Promise.all(answers)) {
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

async function answerFrom(
  file: string,
  address: string,
  origin: string,
  headersOf: (address: string) => Readonly<Record<string, string>>,
): Promise<StoredAnswer> {
  const type = mediaType(file);
  const built = await readFile(file);
  const body = withOrigin(built, origin);
  return storeAnswer({
    body,
    compressed: isCompressible(type, body) ? await compressed(file, built, body) : {},
    type,
    cacheControl: IMMUTABLE.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache',
    headers: headersOf(address),
  });
}

/** What was built, with the public origin in the place of the one that the build did not know. */
function withOrigin(built: Buffer, origin: string): Buffer {
  if (!built.includes(UNKNOWN_ORIGIN)) return built;
  return Buffer.from(built.toString().replaceAll(UNKNOWN_ORIGIN, origin));
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

async function compressed(file: string, built: Buffer, body: Buffer): Promise<CompressedBody> {
  if (body !== built) return compress(body, 'build');
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
