import type { SearchDocument, SearchSource } from '#domain/search/types.ts';
import type { Locale } from '#schemas/text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { foldText } from '#domain/search/fold.ts';
import { getMunicipality } from '#collections/municipality.ts';
import {
  adviceDocuments,
  fundingDocuments,
  linkDocuments,
  offerDocuments,
  paperDocuments,
} from './lists.ts';
import { conferenceDocuments, eventDocuments, seriesDocuments } from './occasions.ts';
import { contactDocuments, districtDocuments, quarterDocuments } from './places.ts';
import { fixedPages, newsDocuments, textDocuments } from './texts.ts';

const PARTS: ((locale: Locale) => Promise<SearchDocument[]>)[] = [
  fixedPages,
  textDocuments,
  contactDocuments,
  districtDocuments,
  quarterDocuments,
  conferenceDocuments,
  eventDocuments,
  seriesDocuments,
  offerDocuments,
  adviceDocuments,
  fundingDocuments,
  newsDocuments,
  paperDocuments,
  linkDocuments,
];

/** All that can be found, for each language of the town. */
export async function searchSources(): Promise<SearchSource[]> {
  const { locales } = await getMunicipality();
  const sources: SearchSource[] = [];
  // One language after the other: side by side they would take the memory of all at once.
  for (const locale of locales) {
    const documents: SearchDocument[] = [];
    for (const part of PARTS) documents.push(...(await part(locale)));
    sources.push({ locale, documents, sameWords: sameWords(locale) });
  }
  return sources;
}

/** Groups of words stand in the dictionary as "Wort, Wort; Wort, Wort". */
function sameWords(locale: Locale): string[][] {
  const groups = useTranslations(locale)('search.sameWords').split(';');
  return groups.map((group) => foldText(group).split(' '));
}
