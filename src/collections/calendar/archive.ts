import { firstOfEach, past } from '#domain/calendar/lists.ts';
import { localDateOf } from '#domain/calendar/local-time.ts';
import type { Locale } from '#schemas/text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { conferenceRecords } from '#collections/conferences/records.ts';
import { dateRow, type DateRowView } from './rows.ts';
import { entriesValidUntil } from './dates.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { allOccasions, isConference, type Occasion } from './occasions.ts';
import { outcomeView, type OutcomeView } from '#collections/conferences/outcomes.ts';
import { listSeries, type SeriesView } from './series.ts';

/** A year that has something to tell. */
export interface ArchiveYear {
  year: string;
  conferences: number;
  others: number;
}

/** A conference that was, and what came of it. */
export interface HeldConference {
  row: DateRowView;
  /** Missing while nothing is known. */
  outcome: OutcomeView | undefined;
}

/** A year of the archive. */
export interface ArchivePage {
  /** In the order of the year. */
  conferences: HeldConference[];
  series: SeriesView[];
  /** Other dates that belong to no series, the newest first; of what repeats only one. */
  others: DateRowView[];
  /** How many others there were. */
  count: number;
  validUntil: Date;
}

/** An archive is looked into, not read from end to end: so many others a year are shown. */
const MOST_OTHERS = 40;

async function pastOccasions(now: Date): Promise<Occasion[]> {
  const { timeZone } = await getMunicipality();
  return past(await allOccasions(), now, timeZone);
}

/** Series whose last day, or last month, is over. */
async function pastSeries(now: Date, locale: Locale): Promise<SeriesView[]> {
  const { timeZone } = await getMunicipality();
  const today = localDateOf(now, timeZone);
  return (await listSeries(locale)).filter(({ from, entry }) => {
    const last = entry.data.to ?? from;
    return last < today.slice(0, last.length);
  });
}

/** The years in which something was, the newest first; and all that was. */
export async function archiveYears(
  now: Date,
): Promise<{ years: ArchiveYear[]; was: Occasion[]; validUntil: Date }> {
  const was = await pastOccasions(now);
  const byYear = Map.groupBy(was, ({ date }) => date?.slice(0, 4) ?? '');
  for (const { from } of await pastSeries(now, defaultLocale)) {
    const year = from.slice(0, 4);
    if (!byYear.has(year)) byYear.set(year, []);
  }
  const years = [...byYear].map(([year, entries]) => {
    const conferences = entries.filter(isConference).length;
    return { year, conferences, others: entries.length - conferences };
  });
  return {
    years: years.toSorted((a, b) => (a.year < b.year ? 1 : -1)),
    was,
    validUntil: await entriesValidUntil(await allOccasions(), { now }),
  };
}

/** What was in a year, as far as it is known; undefined where nothing was. */
export async function archiveYear(
  year: string | undefined,
  asked: { now: Date; locale: Locale },
): Promise<ArchivePage | undefined> {
  const { years, was, validUntil } = await archiveYears(asked.now);
  if (year === undefined || !years.some((known) => known.year === year)) return undefined;
  const entries = was.filter(({ date }) => date?.startsWith(year));
  const others = firstOfEach(
    entries.filter((entry) => !isConference(entry) && entry.series === undefined),
  );
  return {
    conferences: await Promise.all(
      entries
        .filter(isConference)
        .toReversed()
        .map((entry) => heldConference(entry, asked)),
    ),
    series: (await pastSeries(asked.now, asked.locale)).filter(({ from }) => from.startsWith(year)),
    others: await Promise.all(others.slice(0, MOST_OTHERS).map((entry) => dateRow(entry, asked))),
    count: others.length,
    validUntil,
  };
}

async function heldConference(
  entry: Occasion,
  asked: { now: Date; locale: Locale },
): Promise<HeldConference> {
  const outcome = (await conferenceRecords()).get(entry.slug)?.data.outcome;
  return {
    row: await dateRow(entry, asked),
    outcome: outcome && (await outcomeView(outcome, asked.locale)),
  };
}
