import type { DateFilter } from '#domain/calendar/filter.ts';
import { spokenCodes } from '#schemas/spoken.ts';
import { themeCodes } from '#schemas/theme.ts';
import type { Locale } from '#schemas/text.ts';
import { localize } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { districtRecords, districtRefs } from '#collections/districts/refs.ts';
import { seriesRecords } from '#collections/events/records.ts';
import { allOccasions } from './occasions.ts';
import type { FilterField } from '#collections/offers/filters.ts';

/** More than this nobody types; the rest of a longer text is not looked at. */
const MOST_LETTERS = 80;

/** Reads what a person looks for; what the town does not know is left open. */
export async function dateFilter(query: URLSearchParams): Promise<DateFilter> {
  const known = (key: string, values: Iterable<string>) =>
    [...values].find((value) => value === query.get(key));
  const words = (query.get('suche') ?? '').slice(0, MOST_LETTERS).trim().replace(/\s+/g, ' ');
  return {
    district: known('bezirk', (await districtRecords()).keys()),
    theme: known('thema', themeCodes),
    series: known('reihe', (await seriesRecords()).keys()),
    language: known('sprache', spokenCodes),
    words: words || undefined,
  };
}

/** The query of a filter as it stands in addresses, in one order, so that each has one address. */
export function filterQuery(filter: DateFilter, page = 1): string {
  const { district, theme, series, language, words } = filter;
  const values = { bezirk: district, thema: theme, reihe: series, sprache: language, suche: words };
  const query = new URLSearchParams(
    Object.entries({ ...values, seite: page > 1 ? String(page) : undefined }).flatMap(
      ([key, value]) => (value === undefined ? [] : [[key, value]]),
    ),
  ).toString();
  return query && `?${query}`;
}

const KEYS = ['bezirk', 'thema', 'reihe', 'sprache', 'suche', 'seite'];

/** Whether an address asks with these keys in any other way than `filterQuery` writes them. */
export function isAskedOtherwise(asked: URLSearchParams, filter: DateFilter, page: number) {
  const known = new URLSearchParams([...asked].filter(([key]) => KEYS.includes(key))).toString();
  return filterQuery(filter, page) !== (known && `?${known}`);
}

/** Two choices at once are asked for again; more are rare, and free text is never the same. */
const KEPT_CHOICES = 2;

/** Whether the answer is worth keeping: there are few of its kind. */
export function isWorthKeeping({ words, ...choices }: DateFilter): boolean {
  const chosen = Object.values(choices).filter((value) => value !== undefined);
  return words === undefined && chosen.length <= KEPT_CHOICES;
}

/** The fields of the filter; only what some date has can be chosen. */
export async function dateFilterFields(filter: DateFilter, locale: Locale): Promise<FilterField[]> {
  const t = useTranslations(locale);
  const used = await usedValues();
  const districts = await districtRefs([...(await districtRecords()).keys()], locale);
  const series = [...(await seriesRecords())].filter(([slug]) => used.has(slug));
  const named = (name: string, label: string, value: string | undefined, options: Option[]) => ({
    ...{ name, label, value },
    options: [{ value: '', label: t('offers.any') }, ...options],
  });
  const fields = [
    named('bezirk', t('dates.filterDistrict'), filter.district, districts.map(districtOption)),
    named(
      'thema',
      t('dates.filterTheme'),
      filter.theme,
      themeCodes.filter((code) => used.has(code)).map((code) => option(code, t(`theme.${code}`))),
    ),
    named(
      'reihe',
      t('dates.filterSeries'),
      filter.series,
      series.map(([slug, { data }]) => option(slug, localize(data.title, locale).text)),
    ),
    named(
      'sprache',
      t('dates.filterLanguage'),
      filter.language,
      spokenCodes
        .filter((code) => used.has(`language.${code}`))
        .map((code) => option(code, t(`language.${code}`))),
    ),
  ];
  return fields.filter(({ options }) => options.length > 1);
}

interface Option {
  value: string;
  label: string;
}

const option = (value: string, label: string): Option => ({ value, label });

const districtOption = ({ slug, title, name }: { slug: string; title: string; name: string }) =>
  option(slug, `${title}: ${name}`);

let kept: Promise<Set<string>> | undefined;

/** Themes, series and languages that some date has. */
function usedValues(): Promise<Set<string>> {
  return (kept ??= allOccasions().then(
    (all) =>
      new Set(
        all.flatMap(({ themes, series, languages }) => [
          ...themes,
          ...(series === undefined ? [] : [series]),
          ...languages.map((code) => `language.${code}`),
        ]),
      ),
  ));
}
