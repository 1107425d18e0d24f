import {
  allEntries,
  type Content,
  type Entry,
  type Finding,
  type Rule,
} from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';
import { explainLink } from '#tools/content/links.ts';
import { BLANK, blanksIn } from './blanks.ts';
import { foreignIn } from './foreign.ts';
import { headingsOf } from './headings.ts';
import { emptyLinksIn } from './link-words.ts';
import { picturesIn } from './pictures.ts';

/** Texts are there where one is needed, their headings fit below the title, their links lead somewhere. */
export const bodiesFit: Rule = (content) =>
  allEntries(content)
    .filter(({ place, readable }) => place.format === 'markdown' && readable)
    .flatMap((entry) => [...empty(entry), ...lines(entry, content)]);

/** Their fields say enough already. */
const OWN_WORDS: string[] = ['conferences', 'events', 'series'];

function empty(entry: Entry): Finding[] {
  const { collection } = entry.place;
  if (OWN_WORDS.includes(collection) || entry.body.trim() !== '') return [];
  const message = 'Der Text fehlt. Schreiben Sie ihn unter den Kopf.';
  return [{ entry, path: [], line: entry.bodyLine, message }];
}

/** What is shown as it is written. */
const CODE = /`[^`]*`/g;

/** The links of a line of Markdown: `[text](address)`. */
export const LINK = /\]\(\s*<?([^)\s>]+)/g;

function lines(entry: Entry, content: Content): Finding[] {
  const told = entry.body.split('\n').flatMap((text, index) => {
    const typed = text.replace(CODE, '');
    // What is no link yet is told of once.
    const line = typed.replace(BLANK, ']');
    const links = [...line.matchAll(LINK)].map(([, address = '']) => explainLink(address, content));
    return [
      ...blanksIn(typed),
      ...links,
      ...foreignIn(line),
      ...picturesIn(line),
      ...emptyLinksIn(line),
      star(line),
    ]
      .filter((message) => message !== undefined)
      .map((message) => ({ index, message }));
  });
  return [...headingsOf(entry.body), ...told].map(({ index, message }) => ({
    ...{ entry, path: [], line: entry.bodyLine + index, message },
  }));
}

/** Two stars in a paragraph would make the text between them italic. */
function star(line: string): string | undefined {
  const [starred] = /\p{L}+\*\p{Ll}+/u.exec(line) ?? [];
  if (!starred) return undefined;
  const escaped = starred.replace('*', '\\*');
  return `Der Stern in ${quote(starred)} braucht hier einen umgekehrten Schrägstrich. Schreiben Sie: ${escaped}`;
}
