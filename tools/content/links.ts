import { routeOf, routes, splitLocale, type RouteId } from '#config/routes.ts';
import type { Content } from './entry.ts';
import type { Collection } from './layout.ts';
import { nearest, quote } from './nearest.ts';

/** Which folder's records a route shows one by one. */
const shown: Partial<Record<RouteId, Collection>> = {
  district: 'districts',
  quarter: 'quarters',
  conference: 'conferences',
  register: 'conferences',
  event: 'events',
  series: 'series',
  beginProfile: 'conferences',
  poster: 'conferences',
  newsItem: 'news',
  page: 'pages',
};

/** What is wrong with the target of a link in a text; undefined where it leads somewhere. */
export function explainLink(target: string, content: Content): string | undefined {
  if (/^([a-z][a-z+.-]*:|\/\/|#)/i.test(target)) return undefined;
  const address = target.replace(/[?#].*$/, '');
  const route = routeOf(address);
  if (!route && isFile(address) && !routeOf(`/${address}`)) return explainPlace(address, content);
  if (!target.startsWith('/')) {
    return `Der Verweis ${quote(target)} beginnt nicht mit einem Schrägstrich. Schreiben Sie die ganze Adresse: /${target}`;
  }
  if (!route) {
    return routeOf(`${address}/`)
      ? `Dem Verweis ${quote(target)} fehlt der Schrägstrich am Ende. Schreiben Sie: ${address}/`
      : `Die Adresse ${quote(target)} gibt es auf dieser Website nicht.`;
  }
  if (route.id === 'file') return explainFile(address.split('/').at(-1) ?? '', content.files);
  const folder = shown[route.id];
  return folder && explainRecord(address, route.id, folder, content);
}

/** The name of a picture, of whatever kind. */
export const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|heic|svg)$/i;
const isFile = (address: string) =>
  /\.[a-z\d]{2,4}$/i.test(address) && !/\.(?:html?|php|aspx?)$/i.test(address);

/** Where a picture, or another file, has its address on the site: `bilder/saal.jpg` → `/dateien/saal.jpg`. */
export const addressOfFile = (address: string): string =>
  routes.file.path.replace('{file}', address.split('/').at(-1) ?? '');

/** A file under an address that the site hands no files out at. */
function explainPlace(address: string, { files }: Content): string {
  const whole = addressOfFile(address);
  const what = PICTURE.test(address) ? 'Das Bild' : 'Die Datei';
  const lay = files.some((name) => whole.endsWith(`/${name}`))
    ? 'Schreiben Sie'
    : 'Legen Sie die Datei in files/ ab, und schreiben Sie';
  return `${what} ${quote(address)} ist unter dieser Adresse nicht zu finden. ${lay} die ganze Adresse: ${whole}`;
}

/** What is wrong with the name of a file that the site shall hand out. */
export function explainFile(name: string, files: readonly string[]): string | undefined {
  if (files.includes(name)) return undefined;
  const near = nearest(name, files);
  const hint =
    near === undefined ? 'Legen Sie die Datei in files/ ab.' : `Meinten Sie ${quote(near)}?`;
  return `Die Datei ${quote(name)} gibt es nicht in files/. ${hint}`;
}

function explainRecord(
  address: string,
  route: RouteId,
  folder: Collection,
  content: Content,
): string | undefined {
  const position = routes[route].path.split('/').indexOf('{slug}');
  const slug = splitLocale(address).path.split('/')[position] ?? '';
  const slugs = content[folder].map(({ place }) => place.slug);
  if (slugs.includes(slug)) return undefined;
  const near = nearest(slug, slugs);
  const hint = near === undefined ? `Sehen Sie in ${folder}/ nach.` : `Meinten Sie ${quote(near)}?`;
  return `Der Verweis ${quote(address)} führt ins Leere: ${quote(slug)} gibt es nicht. ${hint}`;
}
