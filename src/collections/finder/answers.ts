import type { FinderAnswer, Match } from '#domain/finder/types.ts';
import type { Locale } from '#schemas/text.ts';
import { coordinatorFor, type CoordinatorView } from '#collections/contacts/coordinators.ts';
import { listDates } from '#collections/calendar/dates.ts';
import type { DateRowView } from '#collections/calendar/rows.ts';
import { getDistrict, type DistrictView } from '#collections/districts/districts.ts';
import { getFinder } from './finder.ts';
import { guessQuestion } from './guess.ts';
import { listQuarters, type QuarterView } from '#collections/districts/quarters.ts';
import type { SeatCounts } from '#collections/registration/seats.ts';

/** One district that it may be, with those of its quarters that fit. */
export interface FinderChoice {
  district: DistrictView;
  quarters: QuarterView[];
  coordinator: CoordinatorView | undefined;
}

/** What a resident came for. */
export interface FinderFind {
  kind: 'found';
  /** The official name of what was found. */
  label: string;
  /** What the page asks where this is only similar to what was typed; undefined where it is certain. */
  question?: string | undefined;
  district: DistrictView | undefined;
  quarters: QuarterView[];
  coordinator: CoordinatorView | undefined;
  next: DateRowView | undefined;
}

/** What the page says to a query or a place. */
export type FinderResult =
  | { kind: 'unasked' }
  | { kind: 'nothing' }
  /** `name`: the name fits several districts; `border`: the place lies near a border. */
  | { kind: 'choices'; why: 'name' | 'border'; choices: FinderChoice[] }
  | FinderFind;

/** A result, and until when it is true. */
export interface FinderPage {
  result: FinderResult;
  validUntil: Date;
}

export interface Asked {
  now: Date;
  locale: Locale;
  seats: SeatCounts;
}

/** Answers what a resident typed, with all that the page shows: district, coordinator, next date. */
export async function answerQuery(query: string, asked: Asked): Promise<FinderPage> {
  const answer = (await getFinder()).find(query);
  const [first] = answer.matches;
  if (!first) {
    const kind = query === '' ? 'unasked' : 'nothing';
    return {
      result: { kind },
      validUntil: (await listDates({ ...asked, most: { upcoming: 0 } })).validUntil,
    };
  }
  const quarters = await matchedQuarters(answer, first, asked.locale);
  if (answer.ask === 'district') return chooseAmong(quarters, 'name', asked);
  const { label, districts } = first;
  const question = await guessQuestion(query, label, quarters, asked.locale);
  return found({ label, question, quarters }, districts[0]?.slug, asked);
}

/** The page for a find: one district, and its quarter if that is certain. */
export async function found(
  meant: Pick<FinderFind, 'label' | 'question' | 'quarters'>,
  slug: string | undefined,
  asked: Asked,
): Promise<FinderPage> {
  const district = await getDistrict(slug, asked.locale);
  const coordinator = await coordinatorFor(slug, asked.locale);
  const dates = await listDates({ ...asked, district: slug, most: { upcoming: 8 } });
  const [next] = dates.upcoming.filter(({ cancelled }) => !cancelled);
  const result: FinderFind = { kind: 'found', ...meant, district, coordinator, next };
  return { result, validUntil: dates.validUntil };
}

/** The page that asks back: the districts of some quarters, each with its contact. */
export async function chooseAmong(
  quarters: QuarterView[],
  why: 'name' | 'border',
  asked: Asked,
): Promise<FinderPage> {
  const slugs = new Set(quarters.map(({ district }) => district));
  const districts = await Promise.all([...slugs].map((slug) => getDistrict(slug, asked.locale)));
  const choices = districts
    .filter((district) => district !== undefined)
    .map((district) => ({
      district,
      quarters: quarters.filter((quarter) => quarter.district === district.slug),
      coordinator: district.coordinator,
    }));
  const { validUntil } = await listDates({ ...asked, most: { upcoming: 0 } });
  return { result: { kind: 'choices', why, choices }, validUntil };
}

async function matchedQuarters(
  { ask, matches }: FinderAnswer,
  first: Match,
  locale: Locale,
): Promise<QuarterView[]> {
  const meant = ask === 'none' ? [first] : matches;
  const slugs = new Set(meant.flatMap((match) => match.quarters.map(({ slug }) => slug)));
  const all = await listQuarters(locale);
  // Best first, as the finder has them: where a postcode holds for certain, then where perhaps.
  return [...slugs].flatMap((slug) => all.find((quarter) => quarter.slug === slug) ?? []);
}
