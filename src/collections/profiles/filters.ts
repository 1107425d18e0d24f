import type { ProfileCount, ProfileFigures, ProfileFilter } from '#domain/profile/evaluation.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { themeCodes } from '#schemas/theme.ts';
import type { FilterField } from '#collections/offers/filters.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';

const YES = 'ja';

/** Reads which profiles somebody asks for; what no profile has is left open. */
export function profileFilter(query: URLSearchParams, figures: ProfileFigures): ProfileFilter {
  const among = (key: string, counts: readonly ProfileCount[]) =>
    counts.map(({ code }) => code).find((code) => code !== '' && code === query.get(key));
  return {
    quarter: among('stadtteil', figures.quarters),
    theme: among('thema', figures.themes),
    publishable: (figures.publishable > 0 && query.get('veroeffentlichen') === YES) || undefined,
  };
}

/** The fields of the filter; only what some profile has can be chosen. */
export async function profileFilterFields(
  filter: ProfileFilter,
  figures: ProfileFigures,
): Promise<FilterField[]> {
  const t = useTranslations(defaultLocale);
  const has = (counts: readonly ProfileCount[], code: string) =>
    counts.some((count) => count.code === code);
  const quarters = [...(await quarterRecords())]
    .filter(([slug]) => has(figures.quarters, slug))
    .map(([slug, { name }]) => ({ value: slug, label: name }));
  const themes = themeCodes
    .filter((code) => has(figures.themes, code))
    .map((code) => ({ value: code, label: t(`theme.${code}`) }));
  const publishable = [{ value: YES, label: t('staff.profiles.onlyPublishable') }];
  const fields = [
    { name: 'stadtteil', label: t('offers.quarter'), value: filter.quarter, options: quarters },
    { name: 'thema', label: t('offers.theme'), value: filter.theme, options: themes },
    {
      name: 'veroeffentlichen',
      label: t('staff.profiles.publishing'),
      value: filter.publishable ? YES : undefined,
      options: figures.publishable > 0 ? publishable : [],
    },
  ];
  const all = { value: '', label: t('offers.any') };
  return fields
    .filter(({ options }) => options.length > 0)
    .map((field) => ({ ...field, options: [all, ...field.options] }));
}
