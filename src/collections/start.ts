import type { Locale } from '#schemas/text.ts';
import { localize } from '#i18n/local-text.ts';
import { hasDistricts } from '#collections/districts/refs.ts';
import { getMunicipality } from './municipality.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';
import { textPages, type TextPage } from './text-pages.ts';

/** What the start page says besides the dates. */
export interface StartView {
  title: string;
  description: string;
  hasDistricts: boolean;
  /** Name of a quarter, to show what can be looked for. */
  exampleQuarter: string | undefined;
  /** The first text pages, which tell what this is all about. */
  topics: TextPage[];
}

/** More would cost the page its budget; all of them stand on `/inhalt/`. */
const START_TOPICS = 3;

export async function getStart(locale: Locale): Promise<StartView> {
  const { siteName, description } = await getMunicipality();
  const quarters = [...(await quarterRecords()).values()];
  return {
    title: localize(siteName, locale).text,
    description: localize(description, locale).text,
    hasDistricts: await hasDistricts(),
    exampleQuarter: quarters.find(({ name }) => !name.includes('-'))?.name,
    topics: (await textPages(locale)).slice(0, START_TOPICS),
  };
}
