import type { FinderAnswer, Match } from '#domain/finder/types.ts';
import type { Locale } from '#schemas/text.ts';
import { coordinatorFor, type CoordinatorView } from './coordinators.ts';
import { listDates } from './dates.ts';
import type { DateRowView } from './date-rows.ts';
import { getDistrict, type DistrictView } from './districts.ts';
import { getFinder } from './finder.ts';
import { listQuarters, type QuarterView } from './quarters.ts';
import type { SeatCounts } from './seats.ts';

/** One district that a query may mean, with those of its quarters that fit. */
export interface FinderChoice {
  district: DistrictView;
  quarters: QuarterView[];
  coordinator: CoordinatorView | undefined;
}

/** What the page says to a query. */
export type FinderResult =
  | { kind: 'unasked' }
  | { kind: 'nothing' }
  | { kind: 'choices'; choices: FinderChoice[] }
  | {
      kind: 'found';
      label: string;
      district: DistrictView | undefined;
      quarters: QuarterView[];
      coordinator: CoordinatorView | undefined;
      next: DateRowView | undefined;
    };

/** A result, and until when it is true. */
export interface FinderPage {
  result: FinderResult;
  validUntil: Date;
}

interface Asked {
  now: Date;
  locale: Locale;
  seats: SeatCounts;
}

/** Answers a resident's query with all that the page shows: district, coordinator, next date. */
export async function answerQuery(query: string, asked: Asked): Promise<FinderPage> {
  const answer = (await getFinder()).find(query);
  const [first] = answer.matches;
  const district = answer.ask === 'district' ? undefined : first?.districts[0]?.slug;
  const dates = await listDates({ ...asked, district });
  const result = await resultOf(answer, asked.locale, dates.upcoming[0]);
  return { result, validUntil: dates.validUntil };
}

async function resultOf(
  answer: FinderAnswer,
  locale: Locale,
  next: DateRowView | undefined,
): Promise<FinderResult> {
  const [first] = answer.matches;
  if (answer.query.trim() === '') return { kind: 'unasked' };
  if (!first) return { kind: 'nothing' };
  if (answer.ask === 'district') {
    return { kind: 'choices', choices: await choicesOf(answer.matches, locale) };
  }
  const district = await getDistrict(first.districts[0]?.slug, locale);
  const quarters = await quartersOf(answer.ask === 'quarter' ? answer.matches : [first], locale);
  const coordinator = await coordinatorFor(district?.slug, locale);
  return { kind: 'found', label: first.label, district, quarters, coordinator, next };
}

async function choicesOf(matches: Match[], locale: Locale): Promise<FinderChoice[]> {
  const fitting = await quartersOf(matches, locale);
  const slugs = new Set(matches.flatMap((match) => match.districts.map(({ slug }) => slug)));
  const districts = await Promise.all([...slugs].map((slug) => getDistrict(slug, locale)));
  return districts
    .filter((district) => district !== undefined)
    .map((district) => ({
      district,
      quarters: fitting.filter((quarter) => quarter.district === district.slug),
      coordinator: district.coordinator,
    }));
}

async function quartersOf(matches: Match[], locale: Locale): Promise<QuarterView[]> {
  const slugs = new Set(matches.flatMap((match) => match.quarters.map(({ slug }) => slug)));
  return (await listQuarters(locale)).filter(({ slug }) => slugs.has(slug));
}
