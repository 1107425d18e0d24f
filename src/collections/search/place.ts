import type { Match } from '#domain/finder/types.ts';
import { readWords, writeOutUmlauts } from '#domain/finder/words.ts';
import { districtRecords } from '#collections/districts/refs.ts';
import { answerQuery, type Asked, type FinderResult } from '#collections/finder/answers.ts';
import { getFinder } from '#collections/finder/finder.ts';

/** A shorter name may be any word. */
const SHORTEST_NAME = 3;

/** What the finder says to a question that also goes to the search. */
export type PlaceAnswer = Extract<FinderResult, { kind: 'found' | 'choices' }>;

/**
 * The finder's answer, where the question is or names a place for certain: a street that is typed
 * in full, a quarter, a district, a postcode. Where nothing else was found, a likely place will do.
 * That a question names the whole town says nothing about where somebody lives.
 */
export async function placeNamed(
  query: string,
  asked: Asked,
  nothingElse: boolean,
): Promise<PlaceAnswer | undefined> {
  const [match] = (await getFinder()).find(query).matches;
  if (!match || !(nothingElse || isNamed(query, match))) return undefined;
  const { result } = await answerQuery(query, asked);
  if (result.kind === 'found') return result.district || result.quarters[0] ? result : undefined;
  const { size } = await districtRecords();
  return result.kind === 'choices' && result.choices.length < size ? result : undefined;
}

/** Whether the words of its name, or a quarter's first words, stand in a question. */
function isNamed(query: string, { kind, label, districts }: Match): boolean {
  const asked = spelled(query);
  const number = kind === 'district' ? districts[0]?.label : undefined;
  const names = [label, number].flatMap((name) => (name ? [spelled(name)] : []));
  const isBeginning = kind === 'quarter' && spelled(label).startsWith(`${asked} `);
  return isBeginning || names.some((name) => contains(asked, name));
}

function contains(asked: string, name: string): boolean {
  if (asked === name) return true;
  return name.length >= SHORTEST_NAME && ` ${asked} `.includes(` ${name} `);
}

function spelled(text: string): string {
  return writeOutUmlauts(
    readWords(text)
      .map((word) => word.text)
      .join(' '),
  );
}
