/**
 * Keeps one page for the time without the internet, with what it needs to look right. Pages are
 * always asked of the network first and never kept. Runs in the browser as `/sw.js`, in front of which
 * the build writes the constants. It may import nothing but the file that it is sent behind, as it stands here, without types.
 */
import { forgetEarlier, isKept, keep, keepPage, keptFirst, MARK } from './kept-answers.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

/** Matches the language prefix of an address. */
declare const LANGUAGE: RegExp;
/** Matches addresses that are none of our business: personal pages and data. */
declare const UNTOUCHED: RegExp;

const worker = self as unknown as WorkerScope;
const SIX_HOURS_MS = 21_600_000;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (mode === 'navigate') {
    if (!UNTOUCHED.test(pathname)) event.respondWith(page(event, pathname));
  } else if (isKept(pathname)) {
    event.respondWith(keptFirst(event.request));
  }
});

async function install(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const needed = new Set(['/', ...open.map(({ url }) => new URL(url).pathname)].map(offlinePage));
  await Promise.all([keep(MARK), ...[...needed].map(keepPage)]);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await forgetEarlier();
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

async function page(event: FetchEvent, pathname: string): Promise<Response> {
  const offline = offlinePage(pathname);
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(renew(offline));
    return answer;
  } catch {
    const kept = (await caches.match(offline)) ?? (await caches.match(offlinePage('/')));
    return kept ?? Response.error();
  }
}

/** The page for the time without the internet, in the language of an address. */
function offlinePage(pathname: string): string {
  return `${LANGUAGE.exec(pathname)?.[0] ?? ''}/offline/`;
}

/** So that contacts and dates are those of today, or nearly. */
async function renew(offline: string): Promise<void> {
  const kept = await caches.match(offline);
  const age = Date.now() - Date.parse(kept?.headers.get('date') ?? '');
  if (!(age < SIX_HOURS_MS)) await keepPage(offline);
}
