import { type Hit, possible } from './hit.ts';
import { nameKey, nameOf } from './name.ts';
import { narrowed } from './narrow.ts';
import type { Search } from './search.ts';
import type { Town } from './town.ts';
import type { Word } from './words.ts';

/** No two names have more; every place to part them is tried. */
const MOST_WORDS = 12;

/** Two things named at once, one of them an area: "Hauptstraße, Altstadt". */
export function splitHits(town: Town, words: Word[], search: Search): Hit[] {
  if (words.length > MOST_WORDS) return [];
  for (let i = 1; i < words.length; i++) {
    const head = words.slice(0, i);
    const tail = words.slice(i);
    const hits = hitsInArea(town, head, tail, search);
    if (hits.length > 0) return hits;
    const turned = hitsInArea(town, tail, head, search);
    if (turned.length > 0) return turned;
  }
  return [];
}

function hitsInArea(town: Town, name: Word[], area: Word[], search: Search): Hit[] {
  const areas = areasNamed(town, area);
  if (areas.length === 0) return [];
  const hits = possible(search(town.names, name));
  const quarters = areas.flatMap(({ place }) => place.quarters);
  const inside = narrowed(hits, quarters, town.districtOf);
  if (inside.length > 0) return inside;
  // Two exact names that exclude each other: both are possible.
  return hits[0]?.fit === 'whole' ? [...hits, ...areas] : [];
}

/** Quarters and districts of exactly this name; a label or number is too easily something else. */
export function areasNamed({ names }: Town, words: Word[]): Hit[] {
  const written = nameOf(words)?.written ?? '';
  return (names.whole.get(written) ?? [])
    .filter((place) => place.kind === 'quarter' || place.kind === 'district')
    .filter((place) => place.names.some((name) => nameKey(name) === written))
    .map((place) => ({ place, fit: 'whole', distance: 0 }));
}
