import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { serveSite, TODAY, type ServedSite } from '#tests/support/serve-site.ts';
import { staffOfZweibruck, type StaffBrowser } from '#tests/support/staff.ts';

const list = '/intern/nachrichten/';

let site: ServedSite;
let north: StaffBrowser;
beforeAll(async () => {
  site = await serveSite('zweibruck');
  ({ north } = await staffOfZweibruck(site));
});
afterAll(() => site.close());

/** Stores messages to the north that are done with, each a minute after the one before. */
async function settled(texts: string[]): Promise<void> {
  const db = await openDatabase(`${site.dataDir}/bezirksportal.sqlite`);
  const times = {
    created_at: '2026-11-01T10:00:00.000Z',
    delete_after: '2026-12-24T10:00:00.000Z',
  };
  const said = { kind: 'need', place: '', page: '', name: '', contact: '', locale: 'de' } as const;
  const rows = texts.map((text, at) => ({
    ...{ id: at + 1, ...said, district: 'nord', text, submission: `message-${at}`, ...times },
    done_at: new Date(TODAY.getTime() - (texts.length - at) * 60_000).toISOString(),
  }));
  await db.insertInto('messages').values(rows).execute();
  await db.destroy();
}

it('what is done with stands twenty on a page, newest first, all of it counted', async () => {
  const texts = Array.from({ length: 45 }, (_, at) => `Nummer ${at + 1}.`);
  await settled(texts);
  const shownOn = async (query: string) => {
    const page = await north.read(list + query);
    expect(page).toContain('Erledigt: 45');
    return [...page.matchAll(/Nummer \d+\./g)].map(([text]) => text);
  };
  const newest = texts.toReversed();
  expect(await shownOn('')).toEqual(newest.slice(0, 20));
  expect(await shownOn('?seite=2')).toEqual(newest.slice(20, 40));
  for (const last of ['?seite=3', '?seite=99']) {
    expect(await shownOn(last)).toEqual(newest.slice(40));
  }
  for (const wrong of ['?seite=0', '?seite=-1', '?seite=1.5', '?seite=x']) {
    expect(await shownOn(wrong)).toEqual(newest.slice(0, 20));
  }

  const middle = await north.read(`${list}?seite=2`);
  const pager = /<nav class="pager".*?<\/nav>/.exec(middle)?.[0];
  expect(pager).toContain('Seite 2 von 3');
  expect(pager).toMatch(/href="[^"]*\?seite=1#erledigt" rel="prev"/);
  expect(pager).toMatch(/href="[^"]*\?seite=3#erledigt" rel="next"/);
});

it('one from any page is opened again', async () => {
  const page = await north.read(`${list}?seite=3`);
  const [, code = ''] = /name="code" value="([^"]+)"/.exec(page) ?? [];
  const opened = await north.follow(`${list}?seite=3`, { code, action: 'reopen' });
  expect(opened).toMatch(/Offen: 1.*Nummer 5\..*Erledigt: 44/);
});
