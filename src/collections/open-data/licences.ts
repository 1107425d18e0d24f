import { getEntry } from 'astro:content';
import type { GeometrySources } from '#schemas/geometry.ts';
import { isLicenceCode, licences, type Licence } from '#schemas/licence.ts';
import { localize } from '#i18n/local-text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** Under which licence data may be used, and the line to write beside what is made of them. */
export interface DataLicence extends Licence {
  credit: string;
}

/** The licence of what the municipality itself says: districts, quarters, contacts. */
export async function townLicence(): Promise<DataLicence> {
  const { officialName, openData } = await getMunicipality();
  const licence = licences[openData.licence];
  const place = licence.url.replace(/^https:\/\//, '');
  const credit = `${openData.credit ?? officialName}, ${openData.licence} (${place})`;
  return { ...licence, credit };
}

/** The licence of the borders, which are somebody's work; of a town that names none, its own. */
export async function bordersLicence(): Promise<DataLicence> {
  const borders = (await sources())?.borders;
  if (!borders) return townLicence();
  const { licence: name, licenceUrl: url } = borders;
  const credit = creditOf(borders);
  if (isLicenceCode(name)) return { ...licences[name], credit };
  return { name, url, uri: url, credit };
}

/** The licence of what the finder answers; who has made the list of streets is named too. */
export async function finderLicence(): Promise<DataLicence> {
  const town = await townLicence();
  const streets = (await sources())?.streets;
  return streets ? { ...town, credit: `${town.credit}; ${creditOf(streets)}` } : town;
}

async function sources(): Promise<GeometrySources | undefined> {
  return (await getEntry('geometrySources', 'sources'))?.data;
}

function creditOf({ credit }: GeometrySources['borders']): string {
  return localize(credit, defaultLocale).text;
}
