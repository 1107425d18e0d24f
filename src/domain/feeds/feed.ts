import type { CalendarEntry } from '#domain/calendar/entry.ts';

/** One date as feeds tell it: the facts, and words that are ready in the feed's language. */
export interface FeedEntry {
  /** Never changes and is used once only: `konferenzen/iii-2027`. */
  id: string;
  /** Date, times and history. */
  calendar: CalendarEntry;
  /** With what has to be seen at once, such as "Abgesagt: …". */
  title: string;
  /** What it says in short, a line each. */
  lines: readonly string[];
  /** In one line; missing while the place is not known. */
  location?: string | undefined;
  /** Of the place itself, in degrees. */
  geo?: { latitude: number; longitude: number } | undefined;
  categories: readonly string[];
  /** The page about it, absolute. */
  url: string;
}

/** A list of dates that people and programs subscribe to. */
export interface Feed {
  /** What the feed calls itself. */
  title: string;
  /** BCP 47 tag. */
  language: string;
  /** Whose dates these are. */
  publisher: string;
  /** Where the feed itself is, absolute. */
  url: string;
  /** The page with the same dates, absolute. */
  page: string;
  /**
   * A name in the internet that makes identifiers unlike all others. Content, not the address of
   * the server: who moves the site must not give every subscriber all dates twice.
   */
  authority: string;
  /** IANA name of the zone in which dates and times are local. */
  timeZone: string;
  entries: readonly FeedEntry[];
}
