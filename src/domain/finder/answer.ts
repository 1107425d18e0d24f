import { type Hit, possible, ranked } from './hit.ts';
import type { Ask, FinderAnswer, Match } from './types.ts';

/** Longer lists help nobody. */
const MOST_MATCHES = 10;

/**
 * The answer that the hits allow. What is possible decides what is asked; weaker hits stand only
 * behind a certain answer, so that what follows a question are its choices.
 */
export function answerFrom(query: string, hits: Hit[]): FinderAnswer {
  const order = ranked(hits);
  const choices = possible(order);
  const ask = askFor(choices.map(({ place }) => place));
  const weaker = choices.length > 0 ? order.filter((hit) => !choices.includes(hit)) : [];
  const named = {
    none: [...choices, ...weaker],
    quarter: choices.filter(({ place }) => place.kind !== 'district'),
    district: choices,
  }[ask];
  return { query, ask, matches: shortened(named.map(({ place }) => place)) };
}

/** The first ones, and behind them the first of every district that would else be missing. */
function shortened(places: Match[]): Match[] {
  const districts = new Set<string>();
  const kept = places.filter((place, i) => {
    const other = place.districts.some(({ slug }) => !districts.has(slug));
    place.districts.forEach(({ slug }) => districts.add(slug));
    return i < MOST_MATCHES || other;
  });
  return kept.map(({ kind, label, quarters, districts }) => ({ kind, label, quarters, districts }));
}

/**
 * What is still open among the places that may have been meant. Who names a district has said all
 * there is to say: its quarters are not asked for.
 */
function askFor(places: Match[]): Ask {
  const districts = new Set(
    places.flatMap((place) =>
      place.districts.length > 0 ? place.districts.map(({ slug }) => slug) : ['no district'],
    ),
  );
  if (districts.size > 1) return 'district';
  const quarters = new Set(
    places
      .filter(({ kind }) => kind !== 'district')
      .flatMap((place) => place.quarters.map(({ slug }) => slug)),
  );
  return quarters.size > 1 ? 'quarter' : 'none';
}
