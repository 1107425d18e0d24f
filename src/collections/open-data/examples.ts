import { routes } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { getFinder } from '#collections/finder/finder.ts';
import { quartersGeoJson } from './borders.ts';
import { districtsJson } from './districts.ts';
import { eventsJson } from './events.ts';
import type { DataSet } from './sets.ts';
import { getStart } from '#collections/start.ts';

/**
 * What one gets, cut down to one record: true values of the town, so that the example cannot differ
 * from the data.
 * @param asked where the site is, and when
 */
export async function dataExample(
  id: DataSet['id'],
  asked: { origin: string; now: Date },
): Promise<string> {
  switch (id) {
    case 'districts':
      return districtExample();
    case 'borders':
      return bordersExample();
    case 'events':
      return eventExample(asked);
    case 'finder':
      return finderExample(asked.origin);
  }
}

async function districtExample(): Promise<string> {
  const { districts, withoutDistrict } = await districtsJson();
  const record = districts[0] ?? withoutDistrict;
  return pretty({ ...record, quarters: record.quarters.slice(0, 1) });
}

async function bordersExample(): Promise<string> {
  const [feature] = (await quartersGeoJson()).features;
  if (!feature) return '';
  const { geometry, ...rest } = feature;
  return pretty({ ...rest, geometry: { ...geometry, coordinates: [] } }).replace('[]', '[ … ]');
}

async function eventExample(asked: { origin: string; now: Date }): Promise<string> {
  const { events } = (await eventsJson({}, asked)).data;
  return pretty(events.at(-1) ?? []);
}

async function finderExample(origin: string): Promise<string> {
  const q = (await getStart(defaultLocale)).exampleQuarter ?? '';
  const answer = (await getFinder()).find(q);
  const request = `GET ${origin}${routes.finderApi.path}?q=${encodeURIComponent(q)}`;
  return `${request}\n\n${pretty({ ...answer, matches: answer.matches.slice(0, 1) })}`;
}

const pretty = (value: unknown) => JSON.stringify(value, undefined, 2);
