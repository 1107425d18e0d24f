import { createLog } from '#server/log.ts';
import { readSettings } from '#server/settings.ts';
import { startSite } from '#server/start-site.ts';

/**
 * A test's server in a process of its own: like `src/server/main.ts`, but with a clock that stands
 * still at `TEST_NOW` until its parent sets it. Tells its parent where it listens, and ends with it.
 */
const settings = readSettings(process.env);
let now = new Date(process.env['TEST_NOW'] ?? '');
const site = await startSite({ settings, clock: () => now, log: createLog(settings.logLevel) });

process.on('message', ({ now: instant }: { now: string }) => {
  now = new Date(instant);
  process.send?.({ now: instant });
});
process.on('SIGTERM', () => void site.close().then(() => process.exit()));
process.on('disconnect', () => process.exit());
process.send?.({ url: site.url });
