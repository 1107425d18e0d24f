import type { Locale } from '#schemas/text.ts';

export const searchKinds = [
  'page',
  'conference',
  'event',
  'series',
  'district',
  'quarter',
  'contact',
  'offer',
  'advice',
  'funding',
  'news',
  'document',
  'link',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** Text to show; `lang` and `dir` are set where it is not in the language of the page. */
export interface Phrase {
  text: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** One thing that can be found, in one language. */
export interface SearchDocument {
  kind: SearchKind;
  href: string;
  title: Phrase;
  summary: Phrase | undefined;
  /** Plain text. */
  body: Phrase | undefined;
  /** Words by which it is found as well, without being shown: its German title, its themes. */
  also: string;
  /** Days on which it takes place, yyyy-MM-dd, in order; none where it has no day. */
  days: readonly string[];
  cancelled: boolean;
  example: boolean;
}

/** All that can be found in one language. */
export interface SearchSource {
  locale: Locale;
  documents: readonly SearchDocument[];
  /** Words that people use for the same thing, by groups. */
  sameWords: readonly (readonly string[])[];
}

/** A document that fits, and its words that were meant, as `foldWord` spells them. */
export interface SearchHit {
  document: SearchDocument;
  words: ReadonlySet<string>;
}

/** Finds documents by what people type. */
export interface Search {
  /**
   * Best first. Nothing of the question is kept.
   * @param asked.today local date, yyyy-MM-dd: what is still to come stands before what was
   */
  find(query: string, asked: { locale: Locale; today: string }): SearchHit[];
}
