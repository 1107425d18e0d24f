/**
 * What `/sw.js` is where no page is kept for the time without the internet: it replaces the worker that
 * a browser may have from before, throws away what that kept, and goes.
 */
import type { WorkerScope } from './worker-scope.ts';

const retired = self as unknown as WorkerScope;

retired.addEventListener('install', () => void retired.skipWaiting());
retired.addEventListener('activate', (event) => event.waitUntil(goAway()));

async function goAway(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await retired.registration.unregister();
}
