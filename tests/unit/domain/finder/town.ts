import { createFinder } from '#domain/finder/finder.ts';
import type { FinderAnswer, FinderInput } from '#domain/finder/types.ts';

/**
 * A made-up town with all that makes finding hard: a district and a quarter of one name, two quarters
 * that share one, two quarters a letter apart in different districts, postcodes across borders.
 */
export const talburg: FinderInput = {
  municipality: 'Talburg',
  districts: [
    { number: 1, label: 'I', slug: 'i', name: 'Mitte', aliases: ['Innenstadt'] },
    { number: 2, label: 'II', slug: 'ii', name: 'Talburg-West', aliases: [] },
    { number: 3, label: 'III', slug: 'iii', name: 'Wieden/Moorhag', aliases: ['Wieden'] },
  ],
  quarters: [
    quarter(1, 'Marktviertel', 'i', ['11111', '11112']),
    quarter(2, 'Nordviertel', 'i', ['11112']),
    quarter(3, 'Oberau-Nord', 'ii', ['11115']),
    quarter(4, 'Oberau-Süd', 'ii', ['11115']),
    quarter(5, 'Schönbach', 'ii', ['11116']),
    { ...quarter(6, 'Schonnbach', 'iii', ['11117', '11118']), postcodesPossible: ['11116'] },
    quarter(7, 'Wieden', 'iii', ['11117']),
    quarter(8, 'Moorhag', 'iii', ['11118']),
    quarter(9, 'Rüttenrath', 'i', ['11112']),
  ],
  streets: [
    { name: 'Lange Straße', quarters: [1, 2] },
    { name: 'Hauptstraße', quarters: [2, 8] },
    { name: 'Wilhelm-Raabe-Allee', quarters: [3] },
    { name: 'Berliner Platz', quarters: [1] },
    { name: "Auf'm Kamp", quarters: [7] },
    { name: 'Wiedener Weg', quarters: [7] },
    { name: 'Kerckhoffstraße', quarters: [5] },
    { name: 'Schloßstraße', quarters: [5] },
    { name: 'I. Querweg', quarters: [5] },
    { name: 'II. Querweg', quarters: [6] },
    { name: 'Moorhager Damm', quarters: [2] },
  ],
};

function quarter(number: number, name: string, district: string, postcodes: string[]) {
  const slug = name.toLowerCase().replace('ö', 'oe').replace('ü', 'ue');
  return { number, name, slug, district, postcodes, aliases: [] };
}

const finder = createFinder(talburg);

export const find = finder.find;

/** The labels of the matches, best first. */
export function labels({ matches }: FinderAnswer): string[] {
  return matches.map(({ label }) => label);
}

/** The best match and what is asked, in a line. */
export function answerTo(query: string): string {
  const { ask, matches } = find(query);
  const [first] = matches;
  if (!first) return 'nothing';
  const districts = first.districts.map(({ label }) => label);
  return `${first.kind} ${first.label} in ${districts.join(', ')}; asks ${ask}`;
}
