import { quote } from '#tools/content/nearest.ts';

/** A link of a line of Markdown: its words, which may be a picture, and its address. */
const LINK = /(?<!!)\[((?:!\[[^\]]*\]\([^)]*\)|[^[\]])*)\](?:\(\s*<?([^)\s>]*)|\[)/g;
const PICTURE = /!\[([^\]]*)\]\([^)]*\)/g;

/** Words that say of no link where it leads, in the languages of the site. */
const EMPTY_WORDS = new Set([
  ...[
    'hier',
    'dort',
    'da',
    'hier klicken',
    'klicken sie hier',
    'siehe hier',
    'link',
    'dieser link',
  ],
  ...['mehr', 'mehr dazu', 'mehr infos', 'mehr informationen', 'mehr lesen', 'mehr erfahren'],
  ...['weiter', 'weiterlesen', 'weitere infos', 'weitere informationen'],
  ...['here', 'there', 'click here', 'this link', 'more', 'read more', 'learn more', 'more info'],
  ...['more information', 'find out more', 'continue'],
  ...['هنا', 'اضغط هنا', 'اضغطوا هنا', 'المزيد', 'اقرأ المزيد', 'رابط'],
]);

/**
 * Links that do not say where they lead: screen readers list links without the sentence around them
 * (WCAG 2.4.4, 2.4.9).
 */
export function emptyLinksIn(line: string): string[] {
  return [...line.matchAll(LINK)].flatMap(([, words = '', address = '']) => {
    const said = words.replace(PICTURE, '$1');
    const plain = said.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const example = `Schreiben Sie in die eckigen Klammern, was dort steht: [Alle Termine](${address})`;
    if (plain === '') return words === said ? [`Ein Verweis hat keinen Text. ${example}`] : [];
    if (!EMPTY_WORDS.has(plain.toLowerCase())) return [];
    return [
      `Der Verweis heißt nur ${quote(said)}. Wer sich die Verweise einer Seite vorlesen lässt, weiß so nicht, wohin er führt. ${example}`,
    ];
  });
}
