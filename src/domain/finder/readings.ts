import { type Hit, possible } from './hit.ts';
import { narrowed } from './narrow.ts';
import type { Place } from './places.ts';
import type { Question } from './question.ts';
import { isLargeTown } from './large-towns.ts';
import { exactly, loosely } from './search.ts';
import { splitHits } from './split.ts';
import type { Town } from './town.ts';
import type { Word } from './words.ts';

/** All that a question may mean; the strictest reading that means anything is taken. */
export function hitsFor(town: Town, question: Question): Hit[] {
  const asTyped = exactly(town.names, question.all);
  if (asTyped.length > 0) return asTyped;

  const postcode = town.postcodes.get(question.postcode ?? '');
  const elsewhere = question.postcode && !postcode && !question.inTown && town.postcodes.size > 0;
  if (elsewhere) return [];

  if (question.name.length === 0) {
    const place = postcode ?? (question.inTown ? town.place : undefined);
    return place ? [{ place, fit: 'whole', distance: 0 }] : [];
  }
  return firstFound(
    () => (question.district ? districtHits(town, question) : []),
    () => within(town, exactHits(town, question), postcode),
    () => (isLargeTown(question.all) ? [] : within(town, looseHits(town, question), postcode)),
  );
}

function firstFound(...searches: (() => Hit[])[]): Hit[] {
  for (const search of searches) {
    const hits = search();
    if (hits.length > 0) return hits;
  }
  return [];
}

function districtHits({ districts }: Town, { nameWithTown, name }: Question): Hit[] {
  return firstFound(
    () => exactly(districts, nameWithTown),
    () => loosely(districts, name),
  );
}

function exactHits(town: Town, { nameWithTown, name }: Question): Hit[] {
  return firstFound(
    () => exactly(town.names, nameWithTown),
    () => exactly(town.names, name),
    () => exactly(town.areas, withoutGluedTown(name, town)),
    () => splitHits(town, name, exactly),
  );
}

function looseHits(town: Town, { name }: Question): Hit[] {
  return firstFound(
    () => loosely(town.names, name),
    () => splitHits(town, name, loosely),
  );
}

/** "Bonnmitte" */
function withoutGluedTown(words: Word[], town: Town): Word[] {
  const [first, ...rest] = words;
  const glued = town.words.join('');
  if (!first || !glued || !first.text.startsWith(glued)) return [];
  return [{ ...first, text: first.text.slice(glued.length) }, ...rest];
}

/**
 * What of the hits lies in the postcode. A postcode is never more than a hint: an exact name stands
 * against it, and beside one that is not exact both are possible.
 */
function within(town: Town, hits: Hit[], postcode: Place | undefined): Hit[] {
  const [best] = hits;
  if (!postcode || !best) return hits;
  const inside = narrowed(possible(hits), postcode.quarters, town.districtOf);
  if (inside.length > 0) return inside;
  return best.fit === 'whole' ? hits : [...hits, { ...best, place: postcode }];
}
