const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?)\s*#*)?\s*$/;
/** One alone may be a keyword, such as #Vielfalt. */
const UNSPACED = /^ {0,3}(#{2,6})([^#\s].*)$/;
const UNDERLINE = /^ {0,3}=+\s*$/;

/** Something about a line of a text, counted from 0. */
interface Told {
  index: number;
  message: string;
}

const SECOND_TITLE = 'Die Überschrift der Seite steht im Kopf. Beginnen Sie hier mit ##.';

/** What is wrong with the headings of a text, whose title stands in the header. */
export function headingsOf(body: string): Told[] {
  const told: Told[] = [];
  let before = 1;
  let isCode = false;
  for (const [index, line] of body.split('\n').entries()) {
    if (FENCE.test(line)) isCode = !isCode;
    if (isCode) continue;
    if (UNDERLINE.test(line) && index > 0) told.push({ index, message: SECOND_TITLE });
    const [, stuck, title = ''] = UNSPACED.exec(line) ?? [];
    if (stuck) told.push({ index, message: unspaced(stuck, title) });
    const [, marks, words = ''] = HEADING.exec(line) ?? [];
    if (!marks) continue;
    const message = explain(marks, words, before);
    if (message) told.push({ index, message });
    before = marks.length;
  }
  return told;
}

const unspaced = (marks: string, words: string): string =>
  `Nach ${marks} fehlt das Leerzeichen; so wird die Zeile keine Überschrift. Schreiben Sie: ${marks} ${words.trim()}`;

function explain(marks: string, words: string, before: number): string | undefined {
  if (words === '')
    return 'Die Überschrift ist leer. Schreiben Sie sie dahinter, oder löschen Sie die Zeile.';
  if (marks.length === 1) return SECOND_TITLE;
  if (marks.length <= before + 1) return undefined;
  const next = '#'.repeat(before + 1);
  const rule =
    before === 1
      ? `Die erste Überschrift beginnt mit ${next}.`
      : `Unter ${'#'.repeat(before)} kommt ${next}.`;
  return `Hier ist eine Stufe ausgelassen. ${rule} Schreiben Sie: ${next} ${words}`;
}
