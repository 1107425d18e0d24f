import type { Advice } from '#schemas/advice.ts';
import type { Conference } from '#schemas/conference.ts';
import type { Coordinator } from '#schemas/coordinator.ts';
import type { District } from '#schemas/district.ts';
import type { Event } from '#schemas/event.ts';
import type { Document } from '#schemas/document.ts';
import type { Funding } from '#schemas/funding.ts';
import type { Link } from '#schemas/link.ts';
import type { Municipality } from '#schemas/municipality.ts';
import type { News } from '#schemas/news.ts';
import type { Offer } from '#schemas/offer.ts';
import type { Page } from '#schemas/page.ts';
import type { Quarter } from '#schemas/quarter.ts';
import type { Series } from '#schemas/series.ts';
import type { Streets } from '#schemas/streets.ts';
import type { RecordPlace } from './layout.ts';

/** What is left of a record when everything that does not fit its schema is taken out. */
export type Known<T> = T extends readonly (infer Item)[]
  ? (Known<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Known<T[Key]> | undefined }
    : T;

/** One content file, read. */
export interface Entry<T = unknown> {
  file: string;
  place: RecordPlace;
  /** False where the file could not be read at all, so that nothing is known of it. */
  readable: boolean;
  data: Known<T>;
  /** Fields of the record that a problem has already been told of. */
  faulty: ReadonlySet<PropertyKey | undefined>;
  /** The Markdown below the header; empty for YAML files. */
  body: string;
  bodyLine: number;
  lineOf(path: PropertyKey[]): number;
}

/** All of a municipality's content, for rules that look at more than one field. */
export interface Content {
  municipality: Entry<Municipality> | undefined;
  streets: Entry<Streets> | undefined;
  districts: Entry<District>[];
  quarters: Entry<Quarter>[];
  coordinators: Entry<Coordinator>[];
  conferences: Entry<Conference>[];
  events: Entry<Event>[];
  series: Entry<Series>[];
  offers: Entry<Offer>[];
  advice: Entry<Advice>[];
  funding: Entry<Funding>[];
  links: Entry<Link>[];
  documents: Entry<Document>[];
  news: Entry<News>[];
  pages: Entry<Page>[];
  /** Texts of records in other languages. */
  translations: Entry[];
  /** Names of the files that the site hands out. */
  files: string[];
}

/** What a rule has to say; `line` where it is about the body and not about a field. */
export interface Finding {
  entry: Pick<Entry, 'file' | 'lineOf'>;
  path: PropertyKey[];
  line?: number;
  message: string;
}

export type Rule = (content: Content) => Finding[];

/** Every record: the town's own files and all of its folders. */
export function allEntries(content: Content): Entry[] {
  const records = Object.values({ ...content, files: [] }).flat();
  return records.filter((entry) => entry !== undefined) as Entry[];
}
