import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRegistrations, type DatabaseSettings } from '#server/registration/open.ts';
import { input, NOW, terms } from '#tests/integration/registration/support.ts';
import { describeDatabases, type TemporaryDatabase } from '#tests/support/databases.ts';
import { backUp } from '#tools/backup/backup.ts';
import { restore } from '#tools/backup/restore.ts';

const dorf = terms({ capacity: 4 });

describeDatabases((makeDatabase) => {
  let folder: string;
  let made: TemporaryDatabase[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'));
    made = [];
  });
  afterEach(async () => {
    for (const database of made) await database.remove();
    rmSync(folder, { recursive: true });
  });

  /** A server of its own: with its data folder, and a database in it or beside it. */
  async function server(name: string): Promise<DatabaseSettings> {
    const database = await makeDatabase();
    made.push(database);
    const databaseUrl = database.place.startsWith('postgres') ? database.place : undefined;
    return { dataDir: join(folder, name), databaseUrl, serverKey: undefined };
  }

  /** Registers parties there. @returns their codes */
  async function register(settings: DatabaseSettings, sizes: number[]): Promise<string[]> {
    const { registrations, close } = await openRegistrations(settings);
    const codes: string[] = [];
    for (const partySize of sizes) {
      const said = input({ partySize, email: 'amina@example.org', name: 'عائلة „Ü“\\' });
      const outcome = await registrations.register(dorf, said, NOW);
      if ('code' in outcome) codes.push(outcome.code);
    }
    await close();
    return codes;
  }

  async function statuses(settings: DatabaseSettings, codes: string[]) {
    const { registrations, close } = await openRegistrations(settings);
    const views = await Promise.all(codes.map((code) => registrations.find(code)));
    await close();
    return views.map((view) => view && `${view.status} ${view.name}`);
  }

  const file = () => join(folder, 'sicherung.jsonl.gz');
  const once = { force: false, now: NOW };

  it('on another machine everything is as it was, codes and order too', async () => {
    const here = await server('here');
    const codes = await register(here, [3, 2, 1]);
    expect(await backUp(here, file(), once)).toContain('3 Anmeldungen');
    expect(statSync(file()).mode & 0o777).toBe(0o600);

    const there = await server('there');
    expect(await restore(there, file(), once)).toContain('3 Anmeldungen');
    const before = await statuses(here, codes);
    expect(before[0]).toMatch(/^pending عائلة/);
    expect(await statuses(there, codes)).toEqual(before);
    const [fourth = ''] = await register(there, [1]);
    expect(await statuses(there, [fourth])).toEqual([expect.stringMatching(/^waiting/)]);
  });

  it('rows from before something left the tables are taken all the same', async () => {
    const here = await server('here');
    const [code = '', other = ''] = await register(here, [3, 1]);
    await backUp(here, file(), once);
    const older = gunzipSync(readFileSync(file()))
      .toString()
      .replaceAll('"resent_at":null', '"resent_at":null,"vouched_at":null')
      .replace(
        '"seat":"seated","release_reason":null',
        '"seat":"released","release_reason":"expired"',
      )
      .replace('"kind":"confirm"', '"kind":"expired"');
    expect(older).toMatch(/vouched_at[^]*"kind":"expired"/);
    expect(older).toContain('"release_reason":"expired"');
    writeFileSync(file(), gzipSync(older));
    const there = await server('there');
    await restore(there, file(), once);
    const found = await statuses(there, [code, other]);
    expect(found.map((status) => status?.split(' ')[0]).toSorted()).toEqual([
      'pending',
      'released',
    ]);
  });

  it('what coordinators did and ordered comes along', async () => {
    const [here, there] = [await server('here'), await server('there')];
    const [anna, order] = ['anna@stadt.example', { language: 'prs', state: 'confirmed' } as const];
    const open = await openRegistrations(here);
    await open.staff.orderInterpreter(anna, dorf, order, NOW);
    await open.close();
    await backUp(here, file(), once);
    await restore(there, file(), once);
    const { registrations, staff, close } = await openRegistrations(there);
    expect([...(await registrations.interpreterStates(dorf.slug))]).toEqual([['prs', 'confirmed']]);
    expect(await staff.deeds(dorf, 10, NOW)).toMatchObject([{ by: anna, action: 'interpreter' }]);
    await close();
  });

  it('nothing is overwritten without being asked for', async () => {
    const here = await server('here');
    const [first = ''] = await register(here, [1]);
    await backUp(here, file(), once);
    await expect(backUp(here, file(), once)).rejects.toThrow('--force');
    const [second = ''] = await register(here, [1]);
    await expect(restore(here, file(), once)).rejects.toThrow('--force');
    expect(await statuses(here, [second])).not.toEqual([undefined]);
    await restore(here, file(), { force: true });
    expect(await statuses(here, [first, second])).toEqual([expect.any(String), undefined]);
    await backUp(here, file(), { force: true, now: NOW });
  });

  it('another key is not replaced without being asked for: the codes given out would end', async () => {
    const [here, there] = [await server('here'), await server('there')];
    const codes = await register(here, [1]);
    await backUp(here, file(), once);
    await (await openRegistrations(there)).close();
    await expect(restore(there, file(), once)).rejects.toThrow('Serverschlüssel');
    await restore(there, file(), { force: true });
    expect(await statuses(there, codes)).toEqual(await statuses(here, codes));
  });

  it('a broken file changes nothing', async () => {
    const here = await server('here');
    const [code = ''] = await register(here, [1]);
    writeFileSync(file(), 'nonsense');
    await expect(restore(here, file(), { force: true })).rejects.toThrow('keine Sicherung');
    await expect(restore(here, `${file()}x`, once)).rejects.toThrow('gibt es nicht');
    expect(await statuses(here, [code])).toEqual([expect.any(String)]);
    expect(existsSync(`${file()}.part`)).toBe(false);
  });

  it('a key that is a setting stays out of the file, and is named', async () => {
    const here = { ...(await server('here')), serverKey: 'k'.repeat(32) };
    await register(here, [1]);
    expect(await backUp(here, file(), once)).toContain('SERVER_KEY');
    const there = { ...(await server('there')), serverKey: here.serverKey };
    expect(await restore(there, file(), once)).toContain('SERVER_KEY');
  });
});
