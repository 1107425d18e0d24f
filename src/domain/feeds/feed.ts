import type { CalendarEntry } from '#domain/calendar/entry.ts';

/** Something that feeds tell, in words that are ready. */
interface Told {
  /** Never changes and is used once only: `konferenzen/iii-2027`. */
  id: string;
  /** With what has to be seen at once, such as "Abgesagt: …". */
  title: string;
  /** What it says in short, a line each. */
  lines: readonly string[];
  categories: readonly string[];
  /** The page about it, absolute. */
  url: string;
}

/** One date as feeds tell it: the facts, and words in the feed's language. */
export interface FeedEntry extends Told {
  /** Date, times and history. */
  calendar: CalendarEntry;
  /** In one line; missing while the place is not known. */
  location?: string | undefined;
  /** Of the place itself, in degrees. */
  geo?: { latitude: number; longitude: number } | undefined;
}

/** One piece of news. */
export interface NewsEntry extends Told {
  /** When it was made known or last changed. */
  updated: Date;
  /** BCP 47 tag of its words, where they are not in the feed's language. */
  language?: string | undefined;
}

/** What a feed says of itself. */
export interface FeedHead {
  /** What the feed calls itself. */
  title: string;
  /** BCP 47 tag. */
  language: string;
  /** Who says all this. */
  publisher: string;
  /** Where the feed itself is, absolute. */
  url: string;
  /** The page that says the same, absolute. */
  page: string;
  /**
   * A name in the internet that makes identifiers unlike all others. Content, not the address of
   * the server: who moves the site must not give every subscriber all dates twice.
   */
  authority: string;
}

/** News that people and programs subscribe to. */
export interface NewsFeed extends FeedHead {
  entries: readonly NewsEntry[];
}

/** A list of dates, likewise. */
export interface Feed extends FeedHead {
  /** IANA name of the zone in which dates and times are local. */
  timeZone: string;
  /** When a date in it changed last. */
  updated: Date;
  /** Made while they are told: a feed of many years is never in memory as a whole. */
  entries: Iterable<FeedEntry> | AsyncIterable<FeedEntry>;
}
