/**
 * Opens the list at the door without a network: the page without its list, which is the same for
 * everybody; the list comes from what the phone has kept. Sees the pages of conferences in the
 * coordinators' area and answers nothing else. Runs in the browser as `/intern/sw.js`.
 */

declare const CACHE: string;
/** The page without a list. */
declare const SHELL: string;
/** Matches the addresses of lists at the door. */
declare const DOOR: RegExp;
declare const keepPage: (path: string) => Promise<void>;
declare const forgetOldLists: (now: number) => Promise<void>;

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

const worker = self as unknown as Worker;
const PREFIX = 'einlass-';
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
  } else if (pathname === '/favicon.svg' || pathname.startsWith('/_astro/')) {
    event.respondWith(caches.match(url).then((kept) => kept ?? fetch(event.request)));
  }
});

async function install(): Promise<void> {
  await Promise.all([keepPage(SHELL), keepPage('/favicon.svg')]);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
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

export {};
