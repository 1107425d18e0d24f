import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildTarget } from '#config/build-target.ts';
import type { Letter } from '#domain/mail/letter.ts';
import type { MessageLetterRequest } from '#domain/mail/message-letter.ts';
import type { LetterRequest } from '#domain/mail/letter-request.ts';
import type { SearchSource } from '#domain/search/types.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { Renderer } from './pages/rendering.ts';
import { StartProblem } from './start-problem.ts';

/** What `src/entry.ts` exports: the pages, and what the server needs to know of the content. */
export interface SiteEntry extends Renderer {
  /** The terms of all conferences for which people register, past ones too. */
  allRegistrationTerms(): Promise<readonly ConferenceTerms[]>;
  /** Those of one; undefined where it has gone or nobody registers. */
  registrationTerms(slug: string): Promise<ConferenceTerms | undefined>;
  /** The letter to a party about its registration; undefined where the conference has gone. */
  registrationLetter(request: LetterRequest, now: Date): Promise<Letter | undefined>;
  /** The letter about a message, to the office or to its sender. */
  messageLetter(request: MessageLetterRequest): Promise<Letter>;
  /** The letter to a coordinator with a link to sign in by. */
  signInLetter(origin: string, token: string): Promise<Letter>;
  /** When every conference ends, also those for which nobody registers. */
  allProfileTerms(): Promise<readonly Pick<ConferenceTerms, 'slug' | 'endsAt'>[]>;
  /** The `Link` header of each address with open data: licence and description. */
  dataLinks(): Promise<ReadonlyMap<string, string>>;
  /** All that can be found, for each language of the town. */
  searchSources(): Promise<readonly SearchSource[]>;
}

/**
 * Loads the bundle that Astro has built.
 * @throws {StartProblem} when there is none
 */
export async function loadSiteEntry({
  serverEntry,
  municipality,
}: BuildTarget): Promise<SiteEntry> {
  if (!existsSync(serverEntry)) {
    throw new StartProblem(
      `Die Website für „${municipality}“ ist noch nicht gebaut (${serverEntry} fehlt).\n` +
        `Bitte zuerst ausführen: MUNICIPALITY=${municipality} npm run build`,
    );
  }
  const entry = (await import(pathToFileURL(serverEntry).href)) as SiteEntry;
  await loadChunks(join(dirname(serverEntry), 'chunks'));
  return entry;
}

/** Loads every page now: a new build replaces the files under a running server. */
async function loadChunks(folder: string): Promise<void> {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const chunks = files.filter((file) => file.endsWith('.mjs'));
  await Promise.all(chunks.map((file) => import(pathToFileURL(join(folder, file)).href)));
}
