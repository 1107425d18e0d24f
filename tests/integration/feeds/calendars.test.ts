import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { readSitemap } from '#tests/support/sitemap.ts';

interface ReadDate {
  uid: string;
  summary: string;
  start: string;
  end?: string;
  status: string;
}
interface OpenEvent {
  id: string;
  startsAt?: string;
  endsAt?: string;
  status: string;
}

let site: ServedSite;
let folder: string;
/** Every calendar file that a link or the head of a page leads to, by its address. */
const files = new Map<string, string>();

const text = async (path: string) => (await fetch(site.url + path)).text();
const linkedFiles = (html: string) =>
  [...html.matchAll(/href="([^"]*\.ics(?:\?[^"]*)?)"/g)]
    .map(([, href = '']) => href.replace(/&(?:amp|#38);/g, '&'))
    .filter((href) => href.startsWith('/'));

beforeAll(async () => {
  site = await serveSite('essen');
  folder = await mkdtemp(join(tmpdir(), 'calendars-'));
  const pages = await readSitemap(site.url);
  const linked = new Set(pages.flatMap(({ html }) => linkedFiles(html)));
  for (const path of linked) {
    files.set(path, await text(path));
  }
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

async function readIn(TZ: string): Promise<ReadDate[][]> {
  const paths = [...files.values()].map(async (content, i) => {
    const path = join(folder, `${i}.ics`);
    await writeFile(path, content);
    return path;
  });
  const reader = 'tests/integration/feeds/read-calendars.ts';
  const run = promisify(execFile)(process.execPath, [reader, ...(await Promise.all(paths))], {
    env: { ...process.env, TZ },
    maxBuffer: 100_000_000,
  });
  return JSON.parse((await run).stdout) as ReadDate[][];
}

/** Without a day, so not in the open data; calendars have to take it off the old one. */
const isPutOff = ({ summary }: ReadDate) => summary.startsWith('Verschoben: ');

const uidOf = ({ id }: OpenEvent) => `${id.replaceAll('/', '-')}@essen.de`;

describe('every calendar file of the site', () => {
  it('is read alike wherever the reader is, in winter and in summer', async () => {
    expect(files.size).toBeGreaterThan(20);
    const utc = await readIn('UTC');
    expect(await readIn('Europe/Berlin')).toEqual(utc);
    for (const [path, content] of files) expect(content, path).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const months = new Set(utc.flat().map(({ start }) => start.slice(5, 7)));
    expect([...months]).toEqual(expect.arrayContaining(['11', '06']));
  });

  it('says of each date the same instants as the open data', async () => {
    const { events } = JSON.parse(await text('/api/events.json')) as { events: OpenEvent[] };
    const byUid = new Map(events.map((event) => [uidOf(event), event]));
    const [all] = [...files.keys()].flatMap((path, i) => (path === '/termine.ics' ? [i] : []));
    const dates = (await readIn('UTC'))[all ?? -1] ?? [];
    const [putOff, planned] = [dates.filter(isPutOff), dates.filter((date) => !isPutOff(date))];
    expect(putOff.map(({ status }) => status)).toEqual(['CANCELLED']);
    expect(new Set(planned.map(({ uid }) => uid))).toEqual(new Set(byUid.keys()));
    expect(planned).toHaveLength(byUid.size);
    for (const { uid, start, end, status } of planned) {
      const event = byUid.get(uid);
      if (event?.startsAt) expect(start, uid).toBe(event.startsAt);
      if (event?.endsAt) expect(end, uid).toBe(event.endsAt);
      expect(status === 'CANCELLED', uid).toBe(event?.status === 'cancelled');
    }
  });
});

const uidsIn = (content: string) =>
  [...content.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid).sort();

describe('a feed', () => {
  it('holds what the filter in its address asks for, wherever it is asked', async () => {
    const { events } = JSON.parse(await text('/api/events.json?bezirk=iii&thema=meeting')) as {
      events: OpenEvent[];
    };
    const expected = events.map(uidOf).sort();
    expect(expected.length).toBeGreaterThan(0);
    expect(uidsIn(await text('/termine.ics?bezirk=iii&thema=meeting'))).toEqual(expected);
    expect(uidsIn(await text('/bezirke/iii/termine.ics?thema=meeting'))).toEqual(expected);
    expect(uidsIn(await text('/termine.ics')).length).toBeGreaterThan(expected.length);
  });

  it('takes words too', async () => {
    const found = uidsIn(await text('/termine.ics?suche=fr%C3%BChjahrskonferenz'));
    expect(found).toEqual(['konferenzen-vi-2027-fruehjahr@essen.de']);
  });

  it('of something that does not exist is not there', async () => {
    for (const path of ['/bezirke/xx/termine.ics', '/reihen/xx/termine.xml']) {
      expect((await fetch(site.url + path)).status, path).toBe(404);
    }
  });
});

it('what is called off leaves the feeds 90 days after its last change', async () => {
  const feedOn = async (now: string) => {
    const then = await serveSite('essen', { now: new Date(now) });
    const content = await (await fetch(`${then.url}/termine.ics?bezirk=vi`)).text();
    await then.close();
    return content;
  };
  const before = await feedOn('2027-02-14T09:29:00Z');
  expect(before).toMatch(/UID:konferenzen-vi-2027-fruehjahr@[^]*?STATUS:CANCELLED/);
  expect(before).toContain('Abgesagt: Beispiel: Frühjahrskonferenz');
  expect(await feedOn('2027-02-14T09:31:00Z')).not.toContain('fruehjahr');
});
