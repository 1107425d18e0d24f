import { isDated } from '#domain/calendar/entry.ts';
import { phaseOf } from '#domain/calendar/phase.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { dateRow, type DateRowView } from './rows.ts';
import { entriesValidUntil } from './dates.ts';
import { districtRefs, type DistrictRef } from '#collections/districts/refs.ts';
import { seriesRecords, type SeriesEntry } from '#collections/events/records.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { allOccasions } from './occasions.ts';
import { placeView, type PlaceView } from '#collections/places.ts';

/** A place that is part of a series without a date of its own. */
export interface StationView {
  title: LocalText;
  summary: LocalText | undefined;
  place: PlaceView | undefined;
  example: boolean;
}

/** A series as its page and its invitation show it. */
export interface SeriesView {
  slug: string;
  href: string;
  title: LocalText;
  summary: LocalText | undefined;
  /** "September 2021", "3. bis 26. September 2021" */
  when: string;
  /** yyyy-MM or yyyy-MM-dd */
  from: string;
  themes: string[];
  organiser: LocalText | undefined;
  admission: LocalText | undefined;
  outcome: LocalText | undefined;
  districts: DistrictRef[];
  stations: StationView[];
  sources: string[];
  example: boolean;
  /** The text; render it with Astro's `render(entry)`. */
  entry: SeriesEntry;
}

/** A series with its programme at an instant. */
export interface SeriesPage {
  series: SeriesView;
  /** In the order of the calendar, what has no day last. */
  programme: DateRowView[];
  over: boolean;
  validUntil: Date;
}

/** A programme is printed as a whole; more than this is no programme. */
const MOST_ROWS = 200;

export async function getSeriesPage(
  slug: string | undefined,
  asked: { now: Date; locale: Locale },
): Promise<SeriesPage | undefined> {
  const record = slug === undefined ? undefined : (await seriesRecords()).get(slug);
  if (!record) return undefined;
  const all = await allOccasions();
  const entries = all.filter(({ series }) => series === slug);
  const { timeZone } = await getMunicipality();
  const phases = entries.map((entry) => phaseOf(entry, asked.now, timeZone));
  return {
    series: await seriesView(record, asked.locale),
    programme: await Promise.all(entries.slice(0, MOST_ROWS).map((entry) => dateRow(entry, asked))),
    over: entries.some(isDated) && phases.every((phase) => phase === 'past'),
    validUntil: await entriesValidUntil(entries, asked),
  };
}

/** All series, the newest first. */
export async function listSeries(locale: Locale): Promise<SeriesView[]> {
  const records = [...(await seriesRecords()).values()];
  const newest = records.toSorted((a, b) => (a.data.from < b.data.from ? 1 : -1));
  return Promise.all(newest.map((record) => seriesView(record, locale)));
}

export async function seriesView(entry: SeriesEntry, locale: Locale): Promise<SeriesView> {
  const { id: slug, data } = entry;
  const t = useTranslations(locale);
  const { from, to, sources, example } = data;
  return {
    ...{ slug, from, sources, example, entry },
    href: href('series', { slug }, locale),
    title: localize(data.title, locale),
    summary: localizeOptional(data.summary, locale),
    when: periodWords(from, to, locale),
    themes: data.themes.map((code) => t(`theme.${code}`)),
    organiser: localizeOptional(data.organiser, locale),
    admission: localizeOptional(data.admission, locale),
    outcome: localizeOptional(data.outcome, locale),
    districts: await districtRefs(data.districts, locale),
    stations: await Promise.all(
      data.stations.map(async ({ title, summary, place, example: madeUp }) => ({
        title: localize(title, locale),
        summary: localizeOptional(summary, locale),
        place: await placeView(place, locale),
        example: madeUp,
      })),
    ),
  };
}

/** "September 2021", or from one day or month to another. */
function periodWords(from: string, to: string | undefined, locale: Locale): string {
  const formats = formatsFor(locale);
  const words = (text: string) => (text.length === 7 ? formats.month(text) : formats.date(text));
  if (to === undefined || to === from) return words(from);
  return useTranslations(locale)('series.period', { from: words(from), to: words(to) });
}
