import { getCollection } from 'astro:content';
import type { Funding } from '#schemas/funding.ts';
import type { Locale } from '#schemas/text.ts';
import { nextMidnight } from '#domain/calendar/local-time.ts';
import { inOrder } from '#domain/freshness/deadlines.ts';
import { isStale } from '#domain/freshness/checked.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { officeView, type OfficeView } from '#collections/contacts/views.ts';
import { formatsFor } from './formats.ts';
import { getMunicipality } from './municipality.ts';
import { visible } from './visible.ts';

/** Money to apply for, as a list says it at an instant. */
export interface FundingView {
  slug: string;
  title: LocalText;
  giver: string;
  what: LocalText;
  who: LocalText;
  how: LocalText;
  amount: LocalText | undefined;
  /** Those to come first. None: one can apply at any time. */
  deadlines: { date: string; words: string; note: LocalText | undefined; expired: boolean }[];
  /** There were deadlines, and all are over. */
  closed: boolean;
  contact: OfficeView | undefined;
  website: string | undefined;
  checkedOn: string;
  stale: boolean;
  example: boolean;
}

/** All money to apply for at an instant: what one can still apply for first. */
export async function listFunding(now: Date, locale: Locale): Promise<FundingView[]> {
  const { timeZone } = await getMunicipality();
  const entries = visible(await getCollection('funding')).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const views = entries.map(({ id, data }) => fundingView(id, data, { now, locale, timeZone }));
  return views.toSorted((a, b) => Number(a.closed) - Number(b.closed));
}

/** Deadlines end, and checks grow old, at midnight. */
export async function fundingValidUntil(now: Date): Promise<Date> {
  return nextMidnight(now, (await getMunicipality()).timeZone);
}

function fundingView(
  slug: string,
  data: Funding,
  { now, locale, timeZone }: { now: Date; locale: Locale; timeZone: string },
): FundingView {
  const formats = formatsFor(locale);
  const deadlines = inOrder(data.deadlines, now, timeZone);
  return {
    slug,
    title: localize(data.title, locale),
    giver: data.giver,
    what: localize(data.what, locale),
    who: localize(data.who, locale),
    how: localize(data.how, locale),
    amount: localizeOptional(data.amount, locale),
    deadlines: deadlines.map(({ date, note, expired }) => ({
      date,
      words: formats.longDate(date),
      note: localizeOptional(note, locale),
      expired,
    })),
    closed: deadlines.length > 0 && deadlines.every(({ expired }) => expired),
    contact: data.contact && officeView(data.contact, locale),
    website: data.website,
    checkedOn: formats.date(data.checkedOn),
    stale: isStale(data.checkedOn, now, timeZone),
    example: data.example,
  };
}
