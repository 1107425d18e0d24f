/**
 * What `/sw.js` is where no page is kept for the time without the internet: it replaces the worker that
 * a browser may have from before, throws away what that kept, and goes.
 */

interface Lifecycle extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Retired {
  addEventListener(type: 'install' | 'activate', listener: (event: Lifecycle) => void): void;
  skipWaiting(): Promise<void>;
  registration: { unregister(): Promise<boolean> };
}

const retired = self as unknown as Retired;

retired.addEventListener('install', () => void retired.skipWaiting());
retired.addEventListener('activate', (event) => event.waitUntil(goAway()));

async function goAway(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await retired.registration.unregister();
}
