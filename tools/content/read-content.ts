import type { CollectionName } from '#schemas/reference.ts';
import type { Content, Entry } from './entry.ts';
import { FILES_FOLDER, MUNICIPALITY_FILE, placeOf, type RecordPlace } from './layout.ts';
import type { Problem } from './problem.ts';
import { readEntry } from './read-entry.ts';
import type { Slugs } from './references.ts';

/** All records of a municipality, and what is wrong with each of them taken by itself. */
export interface ContentRead {
  content: Content;
  problems: Problem[];
}

/**
 * Reads all records of a municipality.
 * @param files path below the municipality's folder (`quarters/kray.yaml`) → text
 */
export function readContent(files: ReadonlyMap<string, string>): ContentRead {
  const problems: Problem[] = [];
  const placed: { file: string; text: string; place: RecordPlace }[] = [];
  for (const [file, text] of files) {
    const place = placeOf(file);
    if (typeof place === 'string') problems.push({ file, line: 1, message: place });
    else if (place) placed.push({ file, text, place });
  }
  if (!files.has(MUNICIPALITY_FILE)) {
    const message = 'Diese Datei fehlt. Sie enthält, was für die ganze Stadt gilt.';
    problems.push({ file: MUNICIPALITY_FILE, line: 1, message });
  }
  const slugs = slugsOf(placed.map(({ place }) => place));
  const read = placed.map(({ file, text, place }) => readEntry(file, text, place, slugs));
  return {
    content: { ...sortInto(read.map(({ entry }) => entry)), files: handedOut(files) },
    problems: [...problems, ...read.flatMap((result) => result.problems)],
  };
}

function slugsOf(places: RecordPlace[]): Slugs {
  const named = (name: CollectionName) =>
    places.filter(({ collection }) => collection === name).map(({ slug }) => slug);
  return {
    districts: named('districts'),
    quarters: named('quarters'),
    coordinators: named('coordinators'),
    conferences: named('conferences'),
    series: named('series'),
    documents: named('documents'),
  };
}

function handedOut(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()]
    .filter((file) => file.startsWith(FILES_FOLDER))
    .map((file) => file.slice(FILES_FOLDER.length));
}

/** The schema of each folder has been applied, so its type may be claimed. */
function sortInto(entries: Entry[]): Omit<Content, 'files'> {
  const of = <T>(collection: RecordPlace['collection']) =>
    entries.filter(({ place }) => place.collection === collection) as Entry<T>[];
  return {
    municipality: of<never>('municipality')[0],
    streets: of<never>('streets')[0],
    districts: of('districts'),
    quarters: of('quarters'),
    coordinators: of('coordinators'),
    conferences: of('conferences'),
    events: of('events'),
    series: of('series'),
    offers: of('offers'),
    advice: of('advice'),
    funding: of('funding'),
    links: of('links'),
    documents: of('documents'),
    news: of('news'),
    pages: of('pages'),
    translations: of('translations'),
  };
}
