import type { Outcome } from '#schemas/outcome.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { fileSize, fileType } from '#domain/files/file-facts.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { numberFormat } from '#i18n/number-format.ts';
import { formatsFor } from './formats.ts';

/** A document with what one wants to know before loading it. */
export interface DocumentView {
  title: LocalText;
  href: string;
  /** "PDF", "340 kB", "14. Mai 2019", "Deutsch", as far as known. */
  facts: string[];
  /** BCP 47 tag of the language it is written in. */
  lang: string;
}

export interface PhotoView {
  src: string;
  alt: LocalText;
  credit: string;
}

/** What is known after a conference, ready to show. */
export interface OutcomeView {
  attendance: number | undefined;
  summary: LocalText | undefined;
  results: LocalText[];
  followUp: LocalText[];
  documents: DocumentView[];
  photos: PhotoView[];
}

export function outcomeView(outcome: Outcome, locale: Locale): OutcomeView {
  const all = (texts: Outcome['results']) => texts.map((text) => localize(text, locale));
  return {
    attendance: outcome.attendance,
    summary: localizeOptional(outcome.summary, locale),
    results: all(outcome.results),
    followUp: all(outcome.followUp),
    documents: outcome.documents.map((document) => documentView(document, locale)),
    photos: outcome.photos.map(({ file, alt, credit }) => ({
      src: fileHref(file),
      alt: localize(alt, locale),
      credit,
    })),
  };
}

function documentView(
  { title, file, date, language }: Outcome['documents'][number],
  locale: Locale,
): DocumentView {
  const bytes = __FILE_SIZES__[file];
  const facts = [
    fileType(file),
    bytes === undefined ? undefined : fileSize(bytes, numberFormat(locale).format),
    date && formatsFor(locale).date(date),
    locales[language].name,
  ];
  return {
    title: localize(title, locale),
    href: fileHref(file),
    facts: facts.filter((fact) => fact !== undefined),
    lang: locales[language].lang,
  };
}

/** A file is the same in every language. */
function fileHref(file: string): string {
  return href('file', { file }, defaultLocale);
}
