import { collectionSchemas } from '#schemas/index.ts';
import { slug } from '#schemas/reference.ts';
import { localeCodes, type Locale } from '#schemas/text.ts';
import { BORDER_FILES, SOURCES_FILE } from './borders.ts';
import { explainJunk } from './junk.ts';
import { translatedFolders, type TranslatedFolder } from '#schemas/translation.ts';
import { quote, suggest } from './nearest.ts';

export type Collection = keyof typeof collectionSchemas;

/** Which record a file holds, by its path. */
export interface RecordPlace {
  collection: Collection | 'municipality' | 'streets' | 'translations';
  slug: string;
  /** Only for `pages/<locale>/<slug>.md` and for translations. */
  locale?: Locale;
  format: 'yaml' | 'markdown';
  /** Only for translations, `conferences/<locale>/<slug>.md`: the folder of the original. */
  of?: TranslatedFolder;
}

export const MUNICIPALITY_FILE = 'municipality.yaml';
export const STREETS_FILE = 'geometry/streets.yaml';

const ENDINGS = { yaml: '.yaml', markdown: '.md' } as const;

/** Where the files lie that the site hands out; of these only the names are read. */
export const FILES_FOLDER = 'files/';

/** Borders are no records and have checks of their own. */
const BORDERS_FOLDER = 'geometry';

/** Where a file belongs; a sentence where it lies or is named wrong; undefined where it is no record. */
export function placeOf(file: string): RecordPlace | string | undefined {
  if (file === MUNICIPALITY_FILE) {
    return { collection: 'municipality', slug: 'municipality', format: 'yaml' };
  }
  if (file === STREETS_FILE) return { collection: 'streets', slug: 'streets', format: 'yaml' };
  if (file.startsWith(FILES_FOLDER)) return undefined;
  const junk = explainJunk(file);
  if (junk) return junk;
  const [folder = '', ...rest] = file.split('/');
  if (folder === BORDERS_FOLDER) return geometryPlace(file);
  if (rest.length === 0) {
    return `Diese Datei wird nicht gelesen. Hier liegt nur ${MUNICIPALITY_FILE}; alles andere gehört in einen dieser Ordner: ${folderNames().join(', ')}.`;
  }
  if (!isCollection(folder)) {
    return `Den Ordner ${quote(folder)} liest die Website nicht. ${suggest(folder, folderNames())}`;
  }
  if (folder === 'pages') return pagePlace(rest);
  return isTranslated(folder) && rest.length > 1
    ? translationPlace(folder, rest)
    : recordPlace(folder, rest);
}

function geometryPlace(file: string): string | undefined {
  const known: readonly string[] = [...BORDER_FILES, SOURCES_FILE];
  if (known.includes(file)) return undefined;
  return `Diese Datei wird nicht gelesen. In geometry/ liegen nur: ${[...known, STREETS_FILE].join(', ')}.`;
}

function pagePlace([locale = '', ...rest]: string[]): RecordPlace | string {
  const known = localeCodes.find((code) => code === locale);
  if (!known || rest.length === 0) {
    return `Textseiten liegen in einem Ordner je Sprache, zum Beispiel pages/de/. Sprachen sind: ${localeCodes.join(', ')}.`;
  }
  const place = recordPlace('pages', rest);
  return typeof place === 'string' ? place : { ...place, locale: known };
}

function translationPlace(of: TranslatedFolder, [locale = '', ...rest]: string[]) {
  const known = localeCodes.find((code) => code === locale && code !== 'de');
  if (!known) {
    return `Übersetzungen liegen in einem Ordner je Sprache, zum Beispiel ${of}/en/. Sprachen sind: ${localeCodes.slice(1).join(', ')}.`;
  }
  const place = recordPlace(of, rest);
  if (typeof place === 'string') return place;
  return { ...place, collection: 'translations' as const, locale: known, of };
}

function recordPlace(collection: Collection, rest: string[]): RecordPlace | string {
  const { format } = collectionSchemas[collection];
  const ending = ENDINGS[format];
  const [name = ''] = rest;
  if (rest.length > 1) return `Legen Sie die Datei ohne weiteren Unterordner ab.`;
  const base = name.replace(/\.[^.]*$/, '');
  if (!name.endsWith(ending)) {
    return `Die Endung passt nicht. Benennen Sie die Datei um in ${quote(toSlug(base) + ending)}.`;
  }
  if (!slug.safeParse(base).success) {
    return `Der Dateiname darf nur Kleinbuchstaben (a bis z), Ziffern und einzelne Bindestriche haben. Benennen Sie die Datei um, zum Beispiel in ${quote(toSlug(base) + ending)}.`;
  }
  return { collection, slug: base, format };
}

function folderNames(): string[] {
  return [...Object.keys(collectionSchemas), BORDERS_FOLDER, FILES_FOLDER.slice(0, -1)];
}

function isTranslated(folder: string): folder is TranslatedFolder {
  return translatedFolders.some((name) => name === folder);
}

function isCollection(folder: string): folder is Collection {
  return Object.hasOwn(collectionSchemas, folder);
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `Kray Süd` → `kray-sued` */
export function toSlug(name: string): string {
  const slugged = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slugged || 'name';
}
