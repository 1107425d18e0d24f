import { themeCodes } from '#schemas/theme.ts';
import type { Locale } from '#schemas/text.ts';
import { gapTable } from '#domain/offers/gaps.ts';
import { useTranslations } from '#i18n/translate.ts';
import { offersHref } from './filters.ts';
import { offersFor } from './lists.ts';
import { listQuarters, quartersOfDistrict } from '#collections/districts/quarters.ts';

/** Quarters × themes with words and links: where there is something, and where nothing. */
export interface GapTableView {
  themes: string[];
  rows: {
    /** Missing in the line of what is for several quarters. */
    quarter: { name: string; href: string } | undefined;
    /** In the order of the themes; an address where there is something to see. */
    cells: { count: number; href: string | undefined }[];
  }[];
  gaps: number;
  fields: number;
}

/**
 * The gaps of a district, or of a town without districts; undefined where nobody has told of any
 * offer yet, since then everything would be a gap.
 */
export async function getGaps(
  district: string | undefined,
  locale: Locale,
): Promise<GapTableView | undefined> {
  const t = useTranslations(locale);
  const offers = await offersFor({ district });
  const quarters =
    district === undefined
      ? await listQuarters(locale)
      : await quartersOfDistrict(district, locale);
  if (offers.length === 0 || quarters.length === 0) return undefined;
  const slugs = quarters.map(({ slug }) => slug);
  const { rows, gaps, fields } = gapTable(offers, slugs, themeCodes);
  return {
    themes: themeCodes.map((theme) => t(`theme.${theme}`)),
    rows: rows.map(({ quarter, counts }) => ({
      quarter: quarters.find(({ slug }) => slug === quarter),
      cells: counts.map((count, index) => {
        const href = offersHref({ quarter, theme: themeCodes[index] }, locale);
        return { count, href: quarter && count > 0 ? href : undefined };
      }),
    })),
    gaps,
    fields,
  };
}
