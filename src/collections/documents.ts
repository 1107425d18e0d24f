import { getCollection } from 'astro:content';
import { fileTypes, type Document, type FileEnding } from '#schemas/document.ts';
import { PLACEHOLDER } from '#schemas/placeholder.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { fileSize } from '#i18n/file-size.ts';
import { isolate } from '#i18n/isolate.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { formatsFor } from './formats.ts';
import { visible } from './visible.ts';

/** A document as a list says it. */
export interface DocumentView {
  slug: string;
  title: LocalText;
  summary: LocalText | undefined;
  /** Missing while the operator has not said where it is. */
  href: string | undefined;
  /** "PDF, 1,2 MB, Deutsch, 4. März 2027" */
  facts: string;
  accessible: string;
  /** The accessible document, where it is another one. */
  accessibleVersion: { title: LocalText; href: string } | undefined;
  source: string | undefined;
  example: boolean;
}

let kept: Promise<Map<string, Document>> | undefined;

/** All documents by slug, newest first. */
export function documentRecords(): Promise<Map<string, Document>> {
  return (kept ??= getCollection('documents').then((entries) => {
    const dated = visible(entries).toSorted((a, b) => dayOf(b.data).localeCompare(dayOf(a.data)));
    return new Map(dated.map(({ id, data }) => [id, data]));
  }));
}

const dayOf = ({ date }: Document) => date ?? '';

/** All documents, newest first. */
export async function listDocuments(locale: Locale): Promise<DocumentView[]> {
  return documentsOf([...(await documentRecords()).keys()], locale);
}

/** Some documents, in the order asked for. */
export async function documentsOf(slugs: string[], locale: Locale): Promise<DocumentView[]> {
  const records = await documentRecords();
  return Promise.all(
    slugs.flatMap((slug) => {
      const record = records.get(slug);
      return record ? [documentView(slug, record, locale)] : [];
    }),
  );
}

async function documentView(slug: string, record: Document, locale: Locale): Promise<DocumentView> {
  const t = useTranslations(locale);
  const other = (await documentRecords()).get(record.accessibleVersion ?? '');
  const otherHref = other && addressOf(other);
  return {
    slug,
    title: localize(record.title, locale),
    summary: localizeOptional(record.summary, locale),
    href: addressOf(record),
    facts: [
      ...(await fileFacts(record, locale)),
      t(`language.${record.language}`),
      record.date && formatsFor(locale).date(record.date),
    ]
      .filter((fact) => fact !== undefined)
      .map((fact) => isolate(fact, locale))
      .join(t('list.separator')),
    accessible: t(`documents.accessible.${record.accessible}`),
    accessibleVersion:
      other && otherHref ? { title: localize(other.title, locale), href: otherHref } : undefined,
    source: record.source,
    example: record.example,
  };
}

function addressOf({ file, url }: Document): string | undefined {
  if (file === PLACEHOLDER) return undefined;
  return file === undefined ? url : href('file', { file }, 'de');
}

/** Kind and size of a file of our own; of one that lies elsewhere, where. */
async function fileFacts({ file, url }: Document, locale: Locale): Promise<string[]> {
  if (url !== undefined) return [new URL(url).host];
  if (file === undefined || file === PLACEHOLDER) return [];
  const entry = (await getCollection('files')).find(({ id }) => id === file);
  const type = fileTypes[file.split('.').at(-1) as FileEnding];
  return entry ? [type, fileSize(entry.data.bytes, locale)] : [type];
}
