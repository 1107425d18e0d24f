import type { Locale } from '#schemas/text.ts';
import { href, routes, type RouteId } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { districtRecords } from '#collections/districts/refs.ts';
import { bordersLicence, finderLicence, townLicence, type DataLicence } from './licences.ts';
import { getTopology } from '#collections/map/topologies.ts';

/** A file of open data. */
export interface DataFile {
  path: string;
  /** What people call the format, and what the EU's list of file types calls it. */
  format: string;
  fileType: string;
  mediaType: string;
}

/** A data set as the page and the catalogue describe it. */
export interface DataSet {
  id: 'districts' | 'borders' | 'events' | 'finder';
  title: string;
  description: string;
  licence: DataLicence;
  files: DataFile[];
  /** Where it answers questions, if it does so instead of being a file. */
  endpoint?: string;
}

const FORMATS = {
  json: { format: 'JSON', fileType: 'JSON', mediaType: 'application/json' },
  csv: { format: 'CSV', fileType: 'CSV', mediaType: 'text/csv' },
  ics: { format: 'iCalendar', fileType: 'ICS', mediaType: 'text/calendar' },
  atom: { format: 'Atom', fileType: 'ATOM', mediaType: 'application/atom+xml' },
  geojson: { format: 'GeoJSON', fileType: 'GEOJSON', mediaType: 'application/geo+json' },
};

const file = (route: RouteId, format: keyof typeof FORMATS): DataFile => ({
  path: routes[route].path,
  ...FORMATS[format],
});

/** All data sets of the town; one without geometry offers no borders. */
export async function listDataSets(locale: Locale): Promise<DataSet[]> {
  const t = useTranslations(locale);
  const districts = (await districtRecords()).size > 0 ? 'yes' : 'no';
  const town = await townLicence();
  const set = (id: DataSet['id'], licence: DataLicence, files: DataFile[]): DataSet => ({
    id,
    title: t(`openData.${id}.title`, { districts }),
    description: t(`openData.${id}.description`, { districts }),
    licence,
    files,
  });
  const borders = (await getTopology('decided'))
    ? [set('borders', await bordersLicence(), [file('quartersApi', 'geojson')])]
    : [];
  return [
    set('districts', town, [file('districtsApi', 'json'), file('quartersTable', 'csv')]),
    ...borders,
    set('events', town, [file('eventsApi', 'json'), file('calendar', 'ics'), file('atom', 'atom')]),
    { ...set('finder', await finderLicence(), []), endpoint: routes.finderApi.path },
  ];
}

/** The `Link` header of each address with open data: licence, and the page that describes it. */
export async function dataLinks(): Promise<ReadonlyMap<string, string>> {
  const town = await townLicence();
  const borders = await bordersLicence();
  const page = href('openData', {}, defaultLocale);
  const licences: [RouteId, DataLicence][] = [
    ['districtsApi', town],
    ['quartersTable', town],
    ['eventsApi', town],
    ['calendar', town],
    ['atom', town],
    ['finderApi', town],
    ['catalogue', town],
    ['quartersApi', borders],
    ['quartersTopology', borders],
  ];
  return new Map(
    licences.map(([route, { url }]) => [
      routes[route].path,
      `<${url}>; rel="license", <${page}>; rel="describedby"`,
    ]),
  );
}
