import { defaultLocale } from '#i18n/locales.ts';
import { encodePath } from '#server/http/request-target.ts';

const writtenOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Pages in the first language have no prefix, but those in others lead to expect one. */
const OWN_PREFIX = new RegExp(`^/${defaultLocale}(?=/|$)`);

/**
 * What all spellings of an address have in common that people type: no case, no final slash, no
 * umlauts, no name of the language that needs none.
 * @param pathname percent-encoded, as `parseTarget` returns it
 */
export function foldSpelling(pathname: string): string {
  const folded = decodeURIComponent(pathname)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/index\.html$/, '/')
    .replace(/\/{2,}/g, '/')
    .replace(OWN_PREFIX, '')
    .replace(/[äöüß]/g, (letter) => writtenOut[letter] ?? letter);
  return encodePath(folded.length > 1 ? folded.replace(/\/$/, '') : '/');
}
