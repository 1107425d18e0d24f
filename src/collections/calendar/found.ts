import { fits, foldedWords, type DateFilter } from '#domain/calendar/filter.ts';
import { undated, upcoming } from '#domain/calendar/lists.ts';
import { dateRow, type DateRowView } from './rows.ts';
import { entriesValidUntil, type DatesQuery } from './dates.ts';
import { isWorthKeeping } from './filters.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { listPage } from '#collections/paging.ts';
import { occasionSays } from './occasion-words.ts';
import { allOccasions, type Occasion } from './occasions.ts';

/** When and in which language dates are asked for, and which page of a long list. */
export interface FoundQuery extends Omit<DatesQuery, 'most' | 'district'> {
  page: number;
}

/** One page of the dates that fit. Only its rows are made, however many fit. */
export interface FoundDates {
  rows: DateRowView[];
  /** How many fit in all. */
  count: number;
  /** Counted from 1; never past the last. */
  page: number;
  pages: number;
  /** Undefined where the answer is not worth keeping. */
  validUntil: Date | undefined;
}

const PAGE_SIZE = 30;

/** What is to come and fits, soonest first; what has no day yet is last. */
export async function findComing(filter: DateFilter, query: FoundQuery): Promise<FoundDates> {
  const { timeZone } = await getMunicipality();
  const fitting = await fittingOccasions(filter);
  const coming = [...upcoming(fitting, query.now, timeZone), ...undated(fitting)];
  return pageOf(coming, filter, query, fitting);
}

/** What fits on a day, yyyy-MM-dd, or in a month, yyyy-MM, past or not. */
export async function findIn(
  period: string,
  filter: DateFilter,
  query: FoundQuery,
): Promise<FoundDates & { entries: Occasion[] }> {
  const fitting = await fittingOccasions(filter);
  const entries = fitting.filter(({ date }) => date?.startsWith(period));
  return { ...(await pageOf(entries, filter, query, entries)), entries };
}

/** Everything that fits, past and without a day too. */
export async function fittingOccasions(filter: DateFilter): Promise<Occasion[]> {
  const words = foldedWords(filter.words ?? '');
  const says = (entry: Occasion) => occasionSays(entry, words);
  return (await allOccasions()).filter((entry) => fits(entry, filter, says));
}

async function pageOf(
  list: Occasion[],
  filter: DateFilter,
  query: FoundQuery,
  saidOf: Occasion[],
): Promise<FoundDates> {
  const { shown, ...paging } = listPage(list, query.page, PAGE_SIZE);
  return {
    rows: await Promise.all(shown.map((entry) => dateRow(entry, query))),
    ...paging,
    validUntil: isWorthKeeping(filter) ? await entriesValidUntil(saidOf, query) : undefined,
  };
}
