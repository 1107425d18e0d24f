import { readdirSync, readFileSync } from 'node:fs';
import { routeOf, routes, type RouteId } from '#config/routes.ts';

const CONTENT = 'content/essen';
const isFull = process.env['FULL'] === '1';

function slugs(folder: string, contains = ''): string[] {
  return (
    readdirSync(`${CONTENT}/${folder}`)
      // Not the folders of translations.
      .filter((file) => /\.\w+$/.test(file))
      .filter((file) => readFileSync(`${CONTENT}/${folder}/${file}`, 'utf8').includes(contains))
      .map((file) => file.replace(/\.\w+$/, ''))
  );
}

/** All of them in the full run, else those that stand for the others. */
const some = (all: string[], ...examples: string[]): string[] => (isFull ? all : examples);

const months = () => [...new Set(slugs('conferences').map(monthOf))];

function monthOf(slug: string): string {
  const record = readFileSync(`${CONTENT}/conferences/${slug}.md`, 'utf8');
  return /^date: (\d{4}-\d{2})/m.exec(record)?.[1] ?? '';
}

/** What stands in the place of a route's parameter. */
const parameters: Partial<Record<RouteId, string[]>> = {
  // IX has the longest names, VII a vacant post.
  district: some(slugs('districts'), 'iii', 'vii'),
  quarter: some(slugs('quarters'), 'frohnhausen'),
  datesOfMonth: some(months(), '2027-04', '2027-02-10'),
  archiveYear: some(['2017', '2018', '2019', '2021'], '2021'),
  // One to come, one called off, one that is over.
  conference: some(slugs('conferences'), 'iii-2027', 'vi-2027-fruehjahr', 'iii-2019-4'),
  // One that repeats.
  event: some(slugs('events'), 'sprachcafe-altendorf'),
  series: some(slugs('series'), 'begegnungen-im-september-2021'),
  beginProfile: ['iii-2027'],
  register: some(slugs('conferences', '\nregistration:'), 'iii-2027', 'vi-2027-fruehjahr'),
  poster: some(slugs('conferences'), 'iii-2027'),
  newsItem: some(slugs('news'), ...slugs('news').slice(0, 1)),
  page: some(slugs('pages/de'), 'essener-weg'),
  // No page.
  file: [],
  // Needs somebody who has registered.
  registration: [],
  confirm: [],
  // Needs somebody who has written.
  receipt: [],
  profile: [],
};

/** With what else a page can be asked. */
const queries: Partial<Record<RouteId, string[]>> = {
  finder: ['?q=Frohnhausen', '?q=45141', '?q=Xyzzy'],
  search: some(['?q=betreuung', '?q=Frohnhausen', '?q=Xyzzy'], '?q=Frohnhausen', '?q=Xyzzy'),
  dates: ['?bezirk=iii&thema=language', '?suche=xyzzy'],
  offers: ['?bezirk=iii&thema=sport'],
};

function addressesOf(id: RouteId): string[] {
  const { path } = routes[id];
  const isForPrograms = path.startsWith('/api/') || /\.\w+$/.test(path);
  // Needs somebody who is signed in.
  const isForStaff = path.startsWith('/intern/');
  if (isForPrograms || isForStaff) return [];
  if (!path.includes('{')) return [path, ...(queries[id] ?? []).map((query) => path + query)];
  const values = parameters[id];
  if (!values) throw new Error(`Which page stands for the route „${id}“?`);
  return values.map((value) => path.replace(/\{\w+\}/, value));
}

/**
 * Addresses of Essen's pages by the route list: one or a few of each template, or every one of them
 * where `FULL=1` is set.
 */
export function pageAddresses(): string[] {
  const ids = Object.keys(routes) as RouteId[];
  return [...ids.flatMap(addressesOf), '/gibt-es-nicht/'];
}

/** The first address of each template, and of each question that it can be asked. */
export function templateAddresses(): string[] {
  const keyOf = (address: string) =>
    [routeOf(address.replace(/\?.*/, ''))?.id, address.split('?')[1]].join();
  return [
    ...new Map(
      pageAddresses()
        .toReversed()
        .map((it) => [keyOf(it), it]),
    ).values(),
  ].toReversed();
}
