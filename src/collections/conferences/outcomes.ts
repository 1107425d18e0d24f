import type { Outcome } from '#schemas/outcome.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { documentsOf, type DocumentView } from '#collections/documents.ts';

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

export async function outcomeView(outcome: Outcome, locale: Locale): Promise<OutcomeView> {
  const all = (texts: Outcome['results']) => texts.map((text) => localize(text, locale));
  return {
    attendance: outcome.attendance,
    summary: localizeOptional(outcome.summary, locale),
    results: all(outcome.results),
    followUp: all(outcome.followUp),
    documents: await documentsOf(outcome.documents, locale),
    photos: outcome.photos.map(({ file, alt, credit }) => ({
      src: fileHref(file),
      alt: localize(alt, locale),
      credit,
    })),
  };
}

/** A file is the same in every language. */
function fileHref(file: string): string {
  return href('file', { file }, defaultLocale);
}
