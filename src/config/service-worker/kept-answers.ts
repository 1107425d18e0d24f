/** How workers keep what is the same for everybody. Stands before each of them, and imports nothing. */

/** Where answers are kept: the worker's own name and a hyphen, then what changes with every build. */
declare const CACHE: string;

export const MARK = '/favicon.svg';

/** Keeps a page, and the styles and scripts that it names. */
export async function keepPage(path: string): Promise<void> {
  await keepNamed(await keep(path));
}

/** Scripts name others beside them: `from"./view.DfG1.js"`. */
async function keepNamed(text = ''): Promise<void> {
  const named = [...text.matchAll(/(?:\/_astro\/|["']\.\/)([\w.@-]+\.\w+)/g)];
  const names = new Set(named.map(([, name]) => `/_astro/${name}`));
  await Promise.all(
    [...names].map(async (name) => {
      const kept = await keep(name);
      if (name.endsWith('.js')) await keepNamed(kept);
    }),
  );
}

/** Keeps an answer for everybody and returns its text; leaves out what is meant for one person. */
export async function keep(path: string): Promise<string | undefined> {
  const answer = await fetch(path);
  const isPersonal = answer.headers.get('cache-control')?.includes('no-store');
  if (!answer.ok || answer.redirected || isPersonal) return undefined;
  const cache = await caches.open(CACHE);
  await cache.put(path, answer.clone());
  return answer.text();
}

/** Whether an address is that of a file that pages share: the mark, styles and scripts. */
export function isKept(pathname: string): boolean {
  return pathname === MARK || pathname.startsWith('/_astro/');
}

/** What was kept, else what the network says. */
export async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

/** Deletes what this worker has kept of earlier builds, and nothing of the other one. */
export async function forgetEarlier(): Promise<void> {
  const own = CACHE.slice(0, CACHE.indexOf('-') + 1);
  const names = await caches.keys();
  const earlier = names.filter((name) => name.startsWith(own) && name !== CACHE);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}
