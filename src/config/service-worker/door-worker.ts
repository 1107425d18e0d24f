/**
 * Opens the list at the door without a network: the page without its list, which is the same for
 * everybody; the list comes from what the phone has kept. Sees the pages of conferences in the
 * coordinators' area and answers nothing else. Runs in the browser as `/intern/sw.js`.
 */
import { forgetEarlier, isKept, keepPage, keptFirst, MARK } from './kept-answers.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The page without a list. */
declare const SHELL: string;
/** Matches the addresses of lists at the door. */
declare const DOOR: RegExp;
/** Of `kept-on-phone.ts`. */
declare const forgetOldLists: (now: number) => Promise<void>;

const worker = self as unknown as WorkerScope;
/** Where a network is there but gets nothing through, nobody waits longer. */
const PATIENCE_MS = 6000;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (mode === 'navigate') {
    event.waitUntil(forgetOldLists(Date.now()).catch(() => undefined));
    if (DOOR.test(pathname)) event.respondWith(door(event.request));
  } else if (isKept(pathname)) {
    event.respondWith(keptFirst(event.request));
  }
});

async function install(): Promise<void> {
  await Promise.all([keepPage(SHELL), keepPage(MARK)]);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await forgetEarlier();
  await worker.clients.claim();
}

async function door(request: Request): Promise<Response> {
  const fromServer = fetch(request);
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const answer = await Promise.race([fromServer, tooLate]).catch(() => undefined);
  const isBusy = answer && answer.status >= 500;
  const instead = answer && !isBusy ? undefined : await caches.match(SHELL);
  return instead ?? answer ?? fromServer;
}
