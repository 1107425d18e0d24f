import type { FeedEntry } from '#domain/feeds/feed.ts';
import type { Locale } from '#schemas/text.ts';
import { localizeOptional } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { addressLines } from '#collections/contacts/views.ts';
import { dateRow, type DateRowView } from '#collections/calendar/rows.ts';
import { occasionHref, type Occasion } from '#collections/calendar/occasions.ts';

/** When, where and in which language a feed is asked for. */
export interface FeedAsked {
  now: Date;
  locale: Locale;
  /** Where the site is. */
  origin: string;
}

/** A date as feeds tell it. What has to be known at once stands in its title. */
export async function feedEntry(occasion: Occasion, asked: FeedAsked): Promise<FeedEntry> {
  const { locale, origin } = asked;
  const row = await dateRow(occasion, asked);
  return {
    id: occasionId(occasion),
    calendar: occasion,
    title: titleOf(row, locale),
    lines: linesOf(occasion, row, locale),
    location: addressLines(occasion.place).join(', ') || undefined,
    geo: occasion.place?.geo,
    categories: categoriesOf(occasion, row, locale),
    url: origin + occasionHref(occasion, locale),
  };
}

/**
 * Names a date for good: its address in German without slashes at the ends, and for a meeting of an
 * event that repeats the day by the rule, which stays when it is moved.
 */
export function occasionId(occasion: Occasion): string {
  const page = occasionHref(occasion, 'de').replace(/^\/|\/$/g, '');
  return occasion.occurrence === undefined ? page : `${page}/${occasion.occurrence}`;
}

function titleOf(row: DateRowView, locale: Locale): string {
  const t = useTranslations(locale);
  const { cancelled, movedFrom, date } = row;
  const title = row.example ? t('feed.example', { title: row.title.text }) : row.title.text;
  if (cancelled) return t('feed.cancelled', { title });
  return movedFrom !== undefined && date === undefined ? t('feed.postponed', { title }) : title;
}

function linesOf(occasion: Occasion, row: DateRowView, locale: Locale): string[] {
  const t = useTranslations(locale);
  const organiser = localizeOptional(occasion.organiser, locale)?.text;
  return [
    row.when,
    row.movedFrom && t('dates.movedFrom', { date: row.movedFrom }),
    row.note?.text,
    row.full ? t('dates.full') : undefined,
    localizeOptional(occasion.summary, locale)?.text,
    organiser && `${t('conference.organiser')}: ${organiser}`,
    occasion.place ? undefined : row.placeLine,
  ].filter((line) => line !== undefined);
}

function categoriesOf({ themes }: Occasion, row: DateRowView, locale: Locale): string[] {
  const t = useTranslations(locale);
  const districts = row.districts.map(({ title }) => title);
  return [row.kind, ...themes.map((code) => t(`theme.${code}`)), ...districts];
}
