import { localDateOf } from '#domain/calendar/local-time.ts';
import { excerpt, hasHit, markHits, type Piece } from '#domain/search/excerpt.ts';
import { LONGEST_QUESTION } from '#domain/search/question.ts';
import { isPast } from '#domain/search/rank.ts';
import type { Phrase, Search, SearchDocument, SearchHit } from '#domain/search/types.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { useTranslations } from '#i18n/translate.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { listPage } from '#collections/paging.ts';

/** Text of a hit, in pieces; marked as being in another language where it is. */
export interface MarkedText extends Pick<Phrase, 'lang' | 'dir'> {
  pieces: Piece[];
}

/** A hit as the list shows it. */
export interface ResultView {
  /** "Angebot" */
  kind: string;
  href: string;
  title: MarkedText;
  excerpt: MarkedText | undefined;
  /** The next day, or the last there was. */
  when: { datetime: string; words: string; past: boolean } | undefined;
  cancelled: boolean;
  example: boolean;
}

/** One page of what was found. */
export interface ResultList {
  count: number;
  results: ResultView[];
  page: number;
  pages: number;
}

const RESULTS_A_PAGE = 10;

/** What a person looks for, as far as it is looked at. */
export function searchWords(params: URLSearchParams): string {
  const words = (params.get('q') ?? '').slice(0, LONGEST_QUESTION).toWellFormed();
  return words.trim().replace(/\s+/g, ' ');
}

/** The address of a page of results. */
export function searchHref(query: string, locale: Locale, page = 1): string {
  const params = new URLSearchParams({ q: query, ...(page > 1 && { seite: String(page) }) });
  return `${href('search', {}, locale)}?${params}`;
}

/** One page of what fits; a page that does not exist is the last one. */
export async function searchSite(
  search: Search,
  query: string,
  { now, locale, page: asked }: { now: Date; locale: Locale; page: number },
): Promise<ResultList> {
  const today = localDateOf(now, (await getMunicipality()).timeZone);
  const hits = search.find(query, { locale, today });
  const { shown, ...paging } = listPage(hits, asked, RESULTS_A_PAGE);
  return { ...paging, results: shown.map((hit) => resultView(hit, today, locale)) };
}

function resultView({ document, words }: SearchHit, today: string, locale: Locale): ResultView {
  const { kind, href: address, title, cancelled, example } = document;
  return {
    ...{ href: address, cancelled, example },
    kind: useTranslations(locale)(`search.kind.${kind}`),
    title: { ...title, pieces: markHits(title.text, words) },
    excerpt: excerptOf(document, words),
    when: whenOf(document, today, locale),
  };
}

/** The summary, unless only the text says what was looked for. */
function excerptOf({ summary, body }: SearchDocument, words: ReadonlySet<string>) {
  const inBody = body && hasHit(body.text, words);
  const source = summary && (hasHit(summary.text, words) || !inBody) ? summary : body;
  return source && { ...source, pieces: excerpt(source.text, words) };
}

function whenOf(document: SearchDocument, today: string, locale: Locale) {
  const { days } = document;
  const day = days.find((it) => it >= today) ?? days.at(-1);
  if (day === undefined) return undefined;
  const words = formatsFor(locale).longDate(day);
  return { datetime: day, words, past: isPast(document, today) };
}
