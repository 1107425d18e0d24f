import {
  allEntries,
  type Content,
  type Entry,
  type Finding,
  type Rule,
} from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';
import { explainLink } from '#tools/content/links.ts';
import { foreignIn } from './foreign.ts';

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

/** The links of a line of Markdown: `[text](address)`. */
export const LINK = /\]\(\s*<?([^)\s>]+)/g;

function lines(entry: Entry, content: Content): Finding[] {
  return entry.body.split('\n').flatMap((text, index) => {
    const line = entry.bodyLine + index;
    const messages = [...text.matchAll(LINK)].map(([, address = '']) =>
      explainLink(address, content),
    );
    messages.push(...foreignIn(text));
    if (/^# /.test(text)) {
      messages.push('Die Überschrift der Seite steht im Kopf. Beginnen Sie hier mit ##.');
    }
    // Two of them in a paragraph would make the text between them italic.
    const [starred] = /\p{L}+\*\p{Ll}+/u.exec(text) ?? [];
    if (starred) {
      const escaped = starred.replace('*', '\\*');
      messages.push(
        `Der Stern in ${quote(starred)} braucht hier einen umgekehrten Schrägstrich. Schreiben Sie: ${escaped}`,
      );
    }
    return messages
      .filter((message) => message !== undefined)
      .map((message) => ({ entry, path: [], line, message }));
  });
}
