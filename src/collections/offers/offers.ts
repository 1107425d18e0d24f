import type { Locale } from '#schemas/text.ts';
import { isStale } from '#domain/freshness/checked.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import { addressLines, phoneView, type PhoneView } from '#collections/contacts/views.ts';
import { districtRefs, type DistrictRef } from '#collections/districts/refs.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';
import type { OfferRecord } from './records.ts';
import { getQuarter, type QuarterView } from '#collections/districts/quarters.ts';

/** An offer as a row says it, at an instant. */
export interface OfferView {
  slug: string;
  title: LocalText;
  provider: string;
  summary: LocalText | undefined;
  themes: string[];
  districts: DistrictRef[];
  quarter: QuarterView | undefined;
  placeLine: string | undefined;
  /** Each with its day; none where it is by arrangement. */
  times: { words: string; note: LocalText | undefined }[];
  languages: string[];
  cost: LocalText | undefined;
  accessibility: LocalText | undefined;
  contact: {
    name: string | undefined;
    phone: PhoneView | undefined;
    email: string | undefined;
    website: string | undefined;
  };
  /** The day in words. */
  checkedOn: string;
  /** Nobody has checked it for twelve months. */
  stale: boolean;
  source: string | undefined;
  example: boolean;
}

export async function offerView(
  record: OfferRecord,
  { now, locale }: { now: Date; locale: Locale },
): Promise<OfferView> {
  const t = useTranslations(locale);
  const { timeZone } = await getMunicipality();
  const { name, phone, email, website } = record.contact;
  return {
    slug: record.slug,
    title: localize(record.title, locale),
    provider: record.provider,
    summary: localizeOptional(record.summary, locale),
    themes: record.themes.map((theme) => t(`theme.${theme}`)),
    districts: await districtRefs(record.districts, locale),
    quarter: await getQuarter(record.quarter, locale),
    placeLine: addressLines(record.place).join(', ') || undefined,
    times: record.times.map((time) => ({
      words: timeWords(time, t),
      note: localizeOptional(time.note, locale),
    })),
    languages: record.languages.map((code) => t(`language.${code}`)),
    cost: localizeOptional(record.cost, locale),
    accessibility: localizeOptional(record.accessibility, locale),
    contact: { name, phone: phone ? phoneView(phone) : undefined, email, website },
    checkedOn: formatsFor(locale).date(record.checkedOn),
    stale: isStale(record.checkedOn, now, timeZone),
    source: record.source,
    example: record.example,
  };
}

/** "Dienstag, 17:00–19:00 Uhr" */
function timeWords({ day, start, end }: OfferRecord['times'][number], t: Translate): string {
  const weekday = t(`weekday.${day}`);
  if (!start) return weekday;
  const time = end ? t('time.range', { start, end }) : t('time.from', { start });
  return t('time.dateAndTime', { date: weekday, time });
}
