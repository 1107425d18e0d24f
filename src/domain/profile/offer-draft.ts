import { Document, isScalar, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { offer } from '#schemas/offer.ts';
import type { ProfileInput } from '#schemas/profile.ts';
import type { Locale } from '#schemas/text.ts';

/**
 * What goes from a profile into an offer. Nothing that says who wrote it or how to reach them; nor
 * what was answered to "whom can one speak to", since those people have not been asked.
 */
export type DraftedProfile = Pick<ProfileInput, 'existing' | 'quarter' | 'themes'>;

/** What is said in the file besides; none of it is read by a program. */
export interface DraftWords {
  /** What to do with the file. */
  head: string;
  /** What to do with the text. */
  summary: string;
  /** Beside the place for a translation into German. */
  translate: string;
  /** Above the fields that can be added. */
  more: string;
  /** Where it comes from. */
  source: string;
}

/** What an offer can say besides. */
const OPTIONAL = ['languages', 'times', 'place', 'cost', 'accessibility'] as const;

/** Whether a profile tells of something that there is, and may be published. */
export const canBecomeOffer = ({
  publish,
  existing,
}: Pick<ProfileInput, 'publish' | 'existing'>): boolean => publish && existing !== '';

/**
 * A file for `offers/` as far as a profile gives it. What only a person can fill in is there and
 * empty, with the words of the editors' manual beside it, so that the content check asks for it.
 * @param locale the language in which the profile was written
 * @returns YAML; whatever somebody wrote is a quoted text or a comment in it
 */
export function offerDraft(profile: DraftedProfile, locale: Locale, words: DraftWords): string {
  const { existing, quarter, themes } = profile;
  const told = quoted(existing);
  const doc = new Document({
    title: blank(manual('title')),
    provider: blank(manual('provider')),
    summary: locale === 'de' ? told : { de: blank(words.translate), [locale]: told },
    themes: themes.length > 0 ? inOneLine(themes) : blank(manual('themes')),
    ...(quarter !== '' && { quarter }),
    contact: blank(manual('contact')),
    checkedOn: blank(manual('checkedOn')),
    source: quoted(words.source),
  });
  doc.commentBefore = comment(words.head);
  noteAbove(doc, 'summary', words.summary);
  const fields = quarter === '' ? (['quarter', ...OPTIONAL] as const) : OPTIONAL;
  const more = fields.map((field) => `${field}: ${manual(field)}`);
  doc.comment = comment([words.more, ...more].join('\n'));
  return doc.toString({ lineWidth: 0, nullStr: '' });
}

/** What the editors' manual says of a field. */
const manual = (field: keyof typeof offer.shape) => offer.shape[field].description ?? '';

/** Not allowed in YAML, though people can paste them. */
const FORBIDDEN = /[\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text as one line, as content files have it; in quotes, so that every reader takes it for text. */
function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text.replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim());
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** A field that is to be filled in, and with what. */
function blank(what: string): Scalar<null> {
  const scalar = new Scalar(null);
  scalar.comment = comment(what);
  return scalar;
}

function inOneLine(codes: readonly string[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items = codes.map((code) => new Scalar(code));
  list.flow = true;
  return list;
}

/** Each line is to begin with `# `; YAML's writer puts the `#`. */
const comment = (text: string) =>
  text
    .replace(FORBIDDEN, '')
    .split(/[\n\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line) => ` ${line.trimEnd()}`)
    .join('\n');

function noteAbove({ contents }: Document, field: string, note: string): void {
  if (!(contents instanceof YAMLMap)) return;
  const key: unknown = contents.items.find(
    ({ key: it }) => isScalar(it) && it.value === field,
  )?.key;
  if (isScalar(key)) key.commentBefore = comment(note);
}
