import { weekdays, type Weekday } from '#schemas/offer.ts';
import { spokenCodes } from '#schemas/spoken.ts';
import { themeCodes } from '#schemas/theme.ts';
import type { Locale } from '#schemas/text.ts';
import type { OfferFilter } from '#domain/offers/filter.ts';
import { href } from '#config/routes.ts';
import { useTranslations } from '#i18n/translate.ts';
import { districtRecords, districtRefs } from '#collections/districts/refs.ts';
import { offerRecords } from './records.ts';
import { listQuarters, quarterRecords } from '#collections/districts/quarters.ts';

/** One thing to choose in the filter: the name of its field, what may be chosen, what is. */
export interface FilterField {
  name: string;
  label: string;
  options: { value: string; label: string }[];
  value: string | undefined;
}

/** Reads what a person looks for; what the town does not know is left open. */
export async function offerFilter(query: URLSearchParams): Promise<OfferFilter> {
  const known = <T extends string>(key: string, values: Iterable<T>): T | undefined =>
    [...values].find((value) => value === query.get(key));
  return {
    district: known('bezirk', (await districtRecords()).keys()),
    quarter: known('stadtteil', (await quarterRecords()).keys()),
    theme: known('thema', themeCodes),
    language: known('sprache', spokenCodes),
    day: known<Weekday>('tag', weekdays),
  };
}

/** The address of a list of offers: `offersHref({ district: 'iii' }, 'de')`. */
export function offersHref(filter: OfferFilter, locale: Locale, page = 1): string {
  const { district, quarter, theme, language, day } = filter;
  const values = {
    bezirk: district,
    stadtteil: quarter,
    thema: theme,
    sprache: language,
    tag: day,
  };
  const chosen = Object.entries({ ...values, seite: page > 1 ? String(page) : undefined });
  const query = new URLSearchParams(
    chosen.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ).toString();
  return href('offers', {}, locale) + (query && `?${query}`);
}

/** The fields of the filter; only what some offer has can be chosen. */
export async function filterFields(filter: OfferFilter, locale: Locale): Promise<FilterField[]> {
  const t = useTranslations(locale);
  const offers = await offerRecords();
  const used = <T>(values: readonly T[], all: T[]) => values.filter((it) => all.includes(it));
  const districts = await districtRefs([...(await districtRecords()).keys()], locale);
  const themes = used(
    themeCodes,
    offers.flatMap((offer) => offer.themes),
  );
  const languages = used(
    spokenCodes,
    offers.flatMap((offer) => offer.languages),
  );
  const days = used(
    weekdays,
    offers.flatMap((offer) => offer.times.map(({ day }) => day)),
  );
  const fields = [
    field(
      'bezirk',
      t('offers.district'),
      filter.district,
      districts.map(({ slug, title }) => [slug, title]),
    ),
    field(
      'stadtteil',
      t('offers.quarter'),
      filter.quarter,
      (await listQuarters(locale)).map(({ slug, name }) => [slug, name]),
    ),
    field(
      'thema',
      t('offers.theme'),
      filter.theme,
      themes.map((code) => [code, t(`theme.${code}`)]),
    ),
    field(
      'sprache',
      t('offers.language'),
      filter.language,
      languages.map((code) => [code, t(`language.${code}`)]),
    ),
    field(
      'tag',
      t('offers.day'),
      filter.day,
      days.map((day) => [day, t(`weekday.${day}`)]),
    ),
  ];
  const all = { value: '', label: t('offers.any') };
  return fields
    .filter(({ options }) => options.length > 0)
    .map((it) => ({ ...it, options: [all, ...it.options] }));
}

function field(
  name: string,
  label: string,
  value: string | undefined,
  options: (readonly [string, string])[],
): FilterField {
  return {
    name,
    label,
    value,
    options: options.map(([code, words]) => ({ value: code, label: words })),
  };
}
