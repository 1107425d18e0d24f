import { join } from 'node:path';
import { sessionExpiry } from '#domain/staff/session.ts';
import { drawSecret, sessionHash } from '#server/staff/token.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { insertSession, saveStaff } from '#storage/staff.ts';
import { mailFiles } from './mail-files.ts';
import { postForm } from './post-form.ts';
import { TODAY, type ServedSite } from './serve-site.ts';

async function withDatabase(site: ServedSite, work: (db: Database) => Promise<void>) {
  const db = await openDatabase(join(site.dataDir, 'bezirksportal.sqlite'));
  await work(db).finally(() => db.destroy());
}

/** Enters somebody at a served site, as `npm run staff` does. */
export function enterStaff(site: ServedSite, address: string, districts: string[]): Promise<void> {
  return withDatabase(site, (db) => saveStaff(db, { address, districts }, TODAY));
}

/** Enters somebody who is signed in since `now`. @returns the cookie, as a browser sends it */
export async function signedIn(
  site: ServedSite,
  address: string,
  districts: string[],
  now = TODAY,
): Promise<string> {
  await enterStaff(site, address, districts);
  const secret = drawSecret();
  const times = { createdAt: now, expiresAt: sessionExpiry(now, now) };
  const session = { hash: sessionHash(secret), address, ...times };
  await withDatabase(site, (db) => insertSession(db, session));
  return `intern=${secret}`;
}

/** Sends a form of the coordinators' area. */
export const postStaff = (
  site: ServedSite,
  path: string,
  fields: Record<string, string> = {},
  cookie = '',
): Promise<Response> => postForm(site, path, fields, cookie);

/** Somebody's browser in the coordinators' area; of nobody who is signed in, without a cookie. */
export function staffBrowser(site: ServedSite, cookie = '') {
  const get = (path: string): Promise<Response> =>
    fetch(site.url + path, { headers: { Cookie: cookie }, redirect: 'manual' });
  const read = async (path: string) => pageText(await get(path));
  const post = (path: string, fields: Record<string, string> = {}) =>
    postStaff(site, path, fields, cookie);
  return {
    cookie,
    get,
    /** A page, as `pageText` has it. */
    read,
    post,
    /** Sends a form that is accepted, and reads the page that it leads to. */
    async follow(path: string, fields: Record<string, string>): Promise<string> {
      const { status, headers } = await post(path, fields);
      if (status !== 303) throw new Error(`${path} was answered with ${status}`);
      return read(headers.get('location') ?? '');
    },
  };
}

export type StaffBrowser = ReturnType<typeof staffBrowser>;

/** A page without what only its source shows: line breaks and indentation. */
export const pageText = async (answer: Response): Promise<string> =>
  (await answer.text()).replace(/\s+/g, ' ');

/** The coordinators of the two districts of the town zweibruck, and somebody who is not signed in. */
export async function staffOfZweibruck(site: ServedSite) {
  return {
    north: staffBrowser(site, await signedIn(site, 'nele@zweibruck.example', ['nord'])),
    south: staffBrowser(site, await signedIn(site, 'sven@zweibruck.example', ['sued'])),
    nobody: staffBrowser(site),
  };
}

/**
 * Finds the link to sign in by in the only mail that the site has written.
 * @returns its path
 */
export async function mailedLink(site: ServedSite): Promise<string> {
  const [mail] = await mailFiles(site.dataDir, 1);
  const link = /^http\S+\/intern\/anmelden\/\S+$/m.exec(mail?.text ?? '')?.[0] ?? '';
  return new URL(link).pathname;
}
