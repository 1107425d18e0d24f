import { join } from 'node:path';
import { startServer, type RunningServer, type ServerOptions } from './http/start-server.ts';
import { loadSiteEntry } from './load-site-entry.ts';
import type { Log } from './log.ts';
import { MAIL_FOLDER, openMailer } from './mail/open-mailer.ts';
import { openRegistrations } from '#server/registration/open.ts';
import type { RegistrationService } from '#server/registration/registrations.ts';
import type { Settings } from './settings.ts';
import { createSearch } from './search.ts';
import { servicesOf } from './services.ts';
import { StartProblem } from './start-problem.ts';
import { startUpkeep } from './upkeep.ts';

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
  const open = await openRegistrations(settings);
  const { registrations, db, close } = open;
  for (const terms of await entry.allRegistrationTerms())
    await registrations.follow(terms, clock());
  const isReady = async () => {
    await registrations.seats();
    return true;
  };
  const links = await entry.dataLinks();
  const search = createSearch(await entry.searchSources());
  const services = servicesOf(open, settings);
  const serverOptions = { ...options, ...services, search, renderer: entry, isReady, links };
  const server = await startServer(serverOptions).catch(async (error: unknown) => {
    await close();
    throw explain(error, settings);
  });
  const { url, origin } = server;
  const stopMailer = openMailer({ settings, entry, open, origin, clock, log });
  const stopUpkeep = startUpkeep({
    ...{ db, ...services, now: clock },
    conferences: entry.allRegistrationTerms,
    mailFolder: join(settings.dataDir, MAIL_FOLDER),
    ends: entry.allProfileTerms,
    report: (result) => {
      if ('error' in result) log.error({ err: result.error }, 'upkeep failed');
      else if (Object.values(result).some((count) => count > 0)) log.info(result, 'upkeep');
    },
  });
  return {
    url,
    origin,
    registrations,
    async close() {
      await server.close();
      await Promise.all([stopMailer(), stopUpkeep()]);
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
