import { createLog, type Log } from './log.ts';
import { readSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';
import { startSite, type RunningSite } from './start-site.ts';

try {
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel);
  const site = await startSite({ settings, clock: () => new Date(), log });
  const { url, origin } = site;
  log.info({ url, origin, municipality: settings.target.municipality }, 'started');
  stopOnSignal(site, log);
  // One page's forgotten promise must not end the site for everybody.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}

/** Ends in good order at the first signal; a second one ends at once. */
function stopOnSignal(site: RunningSite, log: Log): void {
  const stop = async (signal: NodeJS.Signals) => {
    process.off('SIGTERM', stop).off('SIGINT', stop);
    log.info({ signal }, 'stopping');
    await site.close();
    log.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}
