import { startServer, type RunningServer, type ServerOptions } from './http/start-server.ts';
import { loadSiteEntry } from './load-site-entry.ts';
import type { Log } from './log.ts';
import { openRegistrations } from './open-registrations.ts';
import type { RegistrationService } from './registrations.ts';
import { startRetention } from './retention.ts';
import type { Settings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

export interface SiteOptions extends Pick<ServerOptions, 'timeouts' | 'overload'> {
  settings: Settings;
  /** The time of day; tests stop it. */
  clock: () => Date;
  log: Log;
}

export interface RunningSite extends RunningServer {
  registrations: RegistrationService;
}

/**
 * Puts the site together and starts it: database, built pages, server.
 * @throws {StartProblem} when something is missing that the person who starts it can mend
 */
export async function startSite(options: SiteOptions): Promise<RunningSite> {
  const { settings, clock, log } = options;
  const entry = await loadSiteEntry(settings.target);
  const { registrations, close } = await openRegistrations(settings);
  for (const terms of await entry.allRegistrationTerms())
    await registrations.follow(terms, clock());
  const isReady = async () => {
    await registrations.seats();
    return true;
  };
  const links = await entry.dataLinks();
  const serverOptions = { ...options, renderer: entry, registrations, isReady, links };
  const server = await startServer(serverOptions).catch(async (error: unknown) => {
    await close();
    throw explain(error, settings);
  });
  const stopRetention = startRetention({
    registrations,
    conferences: entry.allRegistrationTerms,
    now: clock,
    report: (result) => {
      if ('error' in result) log.error({ err: result.error }, 'retention failed');
      else if (result.deleted > 0) log.info(result, 'registrations deleted');
    },
  });
  return {
    url: server.url,
    registrations,
    async close() {
      stopRetention();
      await server.close();
      await close();
    },
  };
}

/** What can go wrong with listening, for the person who chose the address. */
function explain(error: unknown, { host, port }: Settings): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const problems: Record<string, string> = {
    EADDRINUSE: `Port ${port} ist schon belegt. Bitte das andere Programm beenden oder PORT ändern.`,
    EACCES: `Port ${port} ist nicht erlaubt. Bitte PORT auf 1024 oder mehr setzen.`,
    EADDRNOTAVAIL: `Die Adresse „${host}“ (HOST) gehört nicht zu diesem Rechner.`,
    ENOTFOUND: `Die Adresse „${host}“ (HOST) gibt es nicht.`,
  };
  const problem = problems[String(code)];
  return problem ? new StartProblem(problem) : error;
}
