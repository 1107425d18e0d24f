import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it, onTestFinished } from 'vitest';
import { retiredWorkerScript, workerScript } from '#config/service-worker/script.ts';
import { visitUrl } from '#tests/support/browser.ts';

/** A site of three answers, whose worker can be exchanged. */
async function serveWorker() {
  const site = { url: '', worker: '' };
  const server = createServer(({ url }, response) => {
    const [type, body] =
      url === '/sw.js'
        ? ['text/javascript', site.worker]
        : ['text/html', '<!doctype html><title>Seite</title>'];
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return site;
}

const version = (name: string) => workerScript({ version: name, prefixedLocales: ['en'] });

it('a new build replaces what the last one kept, and can take everything back', async () => {
  const site = await serveWorker();
  site.worker = version('one');
  const { page } = await visitUrl(site.url, { screen: 'phone', serviceWorker: true });
  await page.goto('/en/');
  const register = () =>
    page.evaluate(() => navigator.serviceWorker.register('/sw.js').then((it) => it.update()));
  const become = (names: string[]) =>
    page.waitForFunction(
      async (wanted) => (await caches.keys()).join() === wanted && navigator.serviceWorker.ready,
      names.join(),
    );
  await register();
  await become(['portal-one']);
  // In the language of the page that was open, too.
  await page.waitForFunction(() => caches.match('/en/offline/'));

  site.worker = version('two');
  await register();
  await become(['portal-two']);

  site.worker = retiredWorkerScript();
  await register();
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
});
