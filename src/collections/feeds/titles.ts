import type { DateFilter } from '#domain/calendar/filter.ts';
import type { SpokenCode } from '#schemas/spoken.ts';
import type { Locale } from '#schemas/text.ts';
import type { ThemeCode } from '#schemas/theme.ts';
import { localize } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { districtRefs } from '#collections/districts/refs.ts';
import { seriesRecords } from '#collections/events/records.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** What a feed calls itself in a calendar program: "Termine in Musterstadt: Stadtbezirk III, Wohnen". */
export async function feedTitle(filter: DateFilter, locale: Locale): Promise<string> {
  const t = useTranslations(locale);
  const { name } = await getMunicipality();
  const title = t('feed.title', { town: name });
  const chosen = await chosenWords(filter, locale);
  return chosen.length > 0 ? `${title}: ${chosen.join(t('list.separator'))}` : title;
}

async function chosenWords(filter: DateFilter, locale: Locale): Promise<string[]> {
  const t = useTranslations(locale);
  const { district, theme, series, language, words } = filter;
  const [place] = await districtRefs(district === undefined ? [] : [district], locale);
  const record = series === undefined ? undefined : (await seriesRecords()).get(series);
  return [
    record && localize(record.data.title, locale).text,
    place?.title,
    theme && t(`theme.${theme as ThemeCode}`),
    language && t(`language.${language as SpokenCode}`),
    words && `„${words}“`,
  ].filter((word) => word !== undefined && word !== '') as string[];
}
