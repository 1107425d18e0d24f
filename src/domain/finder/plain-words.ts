import type { Word } from './words.ts';

/**
 * What people write around a name when they speak to a machine as to a person, in German and
 * English, and titles that a street's name may lack. Many begin real names ("Am Markt"), so a
 * question is read without them only where it is no name with them.
 */
const around = new Set(
  `ich wohne wohnen lebe bin aus wo ist liegt mein meine in im am an auf bei beim der die das dem den des zu zum zur von vom
  nähe naehe stadt dr prof live at near the where is my address of on
  deutschland germany nrw`.split(/\s+/u),
);

/** "Street" as newcomers know the word: English, Turkish, Polish, French, Spanish, Italian. */
const streets = new Set(
  'street road avenue caddesi cadde cad sokak sokağı sokagi sok ulica ul rue calle via'.split(' '),
);

const german = /(?:strasse|weg|platz|allee|ring|damm|markt)$/u;

/**
 * The name that a question comes down to: "I live in Gartenstraße", "Garten street", "ul. Garten".
 * @returns no words when nothing is left
 */
export function plainWords(words: readonly Word[]): Word[] {
  const english = words.some(({ text }) => text === 'live');
  const isName = ({ text }: Word) =>
    !around.has(text) && !streets.has(text) && !(english && text === 'i');
  const name = words.filter(isName);
  const isStreet = words.some(({ text }) => streets.has(text));
  const said = name.some(({ text }) => german.test(text));
  return isStreet && !said && name.length > 0
    ? [...name, { text: 'strasse', dotted: false }]
    : name;
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** "2. Hagen 5" for II. Hagen: some streets are counted with Roman numerals. */
export function romanFirst(words: readonly Word[], name: readonly Word[]): Word[] {
  const numeral = numerals[Number(words[0]?.text) - 1]?.toLowerCase();
  return numeral && name.length > 0 ? [{ text: numeral, dotted: false }, ...name] : [];
}
