/** What a party is found by. */
interface Findable {
  name: string;
  code: string;
}

/** Without accents and apostrophes, which nobody types at the door. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .toLowerCase();
const foldedCode = (text: string) => text.toUpperCase().replace(/[\s\p{Pd}]/gu, '');

/**
 * Parties by what somebody has heard on the telephone: a part of the name, with or without accents,
 * or the code, with or without hyphens. Nothing typed finds everybody. Sorted by name.
 */
export function findParties<Party extends Findable>(
  parties: readonly Party[],
  typed: string,
  locale: string,
): Party[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const code = foldedCode(typed);
  const fits = (party: Party) =>
    words.every((word) => folded(party.name).includes(word)) || foldedCode(party.code) === code;
  const { compare } = new Intl.Collator(locale);
  return parties.filter(fits).toSorted((a, b) => compare(a.name, b.name));
}
