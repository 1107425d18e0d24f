/** What a letter of the Arabic alphabet stands for when a German name is written in it. */
export interface Letter {
  /** Sounds that it is written for, as `soundsOf` spells them. */
  for: string;
  /** Sounds for which some write it. */
  near?: string;
  /** It may also only carry or lengthen a vowel, so that it can be passed over. */
  weak?: true;
  /** It is written in front of a vowel that begins a word. */
  opens?: true;
}

/** Arabic, Persian and Dari, and what Sorani and Pashto add; p, g and v lack in Arabic itself. */
const table: [string, Letter][] = [
  ['ا', { for: 'ae', near: 'oöuüi', weak: true, opens: true }],
  ['وۆۇۋ', { for: 'ouöüf', weak: true }],
  ['يیىێېۍ', { for: 'ieüöä', near: 'a', weak: true }],
  ['هةەہھۀ', { for: 'hea', weak: true }],
  ['عء', { for: '', near: 'ae', weak: true }],
  ['ب', { for: 'bp' }],
  ['پ', { for: 'p', near: 'b' }],
  ['فڤ', { for: 'f' }],
  ['تطټ', { for: 't', near: 'd' }],
  ['دضډ', { for: 'dt' }],
  ['ثذظ', { for: 's', near: 'dt' }],
  ['سصزځ', { for: 's', near: 'S' }],
  ['شچژښ', { for: 'S', near: 'Xs' }],
  ['خ', { for: 'X', near: 'hkg' }],
  ['ح', { for: 'h', near: 'X' }],
  ['غجگڨږ', { for: 'gX', near: 'k' }],
  ['كکق', { for: 'k', near: 'gX' }],
  ['رڕړ', { for: 'r' }],
  ['لڵ', { for: 'l' }],
  ['م', { for: 'm' }],
  ['نڼ', { for: 'n' }],
];

const letters = new Map(table.flatMap(([signs, letter]) => [...signs].map((s) => [s, letter])));

const arabic = /\p{Script=Arabic}/u;

export function isArabic(text: string): boolean {
  return arabic.test(text);
}

/** The letters of a text that stand for sounds, doubled ones once; signs that only fill are left out. */
export function arabicLetters(text: string): Letter[] {
  const found = [...text].flatMap((sign) => letters.get(sign) ?? []);
  return found.filter((letter, i) => letter !== found[i - 1]);
}
