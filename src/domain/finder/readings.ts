import { beyondTown, isAbroad, spelledAbroad } from './abroad.ts';
import { type Hit, possible } from './hit.ts';
import { narrowed } from './narrow.ts';
import type { Place } from './places.ts';
import type { Question } from './question.ts';
import { isLargeTown } from './large-towns.ts';
import { plainWords, romanFirst } from './plain-words.ts';
import { exactly, loosely } from './search.ts';
import { areasNamed, splitHits } from './split.ts';
import type { Town } from './town.ts';
import type { Word } from './words.ts';

/** All that a question may mean; the strictest reading that means anything is taken. */
export function hitsFor(town: Town, question: Question): Hit[] {
  if (question.name.some(isAbroad)) return hitsAbroad(town, question);
  const asTyped = firstFound(
    () => exactly(town.names, question.all),
    () => exactly(town.names, romanFirst(question.all, question.name)),
  );
  if (asTyped.length > 0) return asTyped;

  const postcode = town.postcodes.get(question.postcode ?? '');
  const elsewhere = question.postcode && !postcode && !question.inTown && town.postcodes.size > 0;
  if (elsewhere) return [];

  if (question.name.length === 0) {
    const place = postcode ?? (question.inTown ? town.place : undefined);
    return place ? [hitOf(place)] : [];
  }
  const plain = withPlainWords(question);
  if (question.inTown && plain.name.length === 0) return [hitOf(town.place)];
  if (isLargeTown(plain.name)) return [];
  return firstFound(
    () => (question.district ? districtHits(town, question) : []),
    () => within(town, exactHits(town, question), postcode),
    () => within(town, exactHits(town, plain), postcode),
    () => (isLargeTown(question.all) ? [] : within(town, looseHits(town, question), postcode)),
    () => (namesLargeTown(question) ? [] : within(town, looseHits(town, plain), postcode)),
    () => (namesLargeTown(question) ? [] : within(town, partHits(town, question), postcode)),
    () => (postcode && !namesLargeTown(question) ? [hitOf(postcode)] : []),
  );
}

/** Other letters name an area; where they say no more than the town, the rest of the question counts. */
function hitsAbroad(town: Town, question: Question): Hit[] {
  const { areas, town: ownName } = town.spoken;
  const words = question.name.filter(isAbroad);
  const name = question.name.filter((word) => !isAbroad(word));
  const more = beyondTown(words, ownName);
  if (name.length === 0 && more.length > 0) {
    const postcode = town.postcodes.get(question.postcode ?? '');
    return within(town, spelledAbroad(areas, words, ownName), postcode);
  }
  const all = question.all.filter((word) => !isAbroad(word));
  const inTown = question.inTown || more.length < words.length;
  return hitsFor(town, { ...question, all, name, nameWithTown: name, inTown });
}

function withPlainWords(question: Question): Question {
  const name = plainWords(question.name);
  return { ...question, name, nameWithTown: name };
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

function looseHits(town: Town, { name, nameWithTown, inTown }: Question): Hit[] {
  return firstFound(
    () => (inTown ? oneErrorIn(town, nameWithTown) : []),
    () => loosely(town.names, name),
    () => splitHits(town, name, loosely),
  );
}

/** "Bonn-Wset": the town is part of the name that was mistyped. "Bonn-Ost" is not Bonn-West. */
function oneErrorIn({ areas }: Town, words: Word[]): Hit[] {
  return loosely(areas, words).filter(({ fit, distance }) => fit === 'similar' && distance <= 1);
}

/** A quarter or district named beside something unknown: "New Street, Altstadt". */
function partHits(town: Town, { name }: Question): Hit[] {
  return name.flatMap((_, from) =>
    name.flatMap((_, to) => (to < from ? [] : areasNamed(town, name.slice(from, to + 1)))),
  );
}

function namesLargeTown({ nameWithTown }: Question): boolean {
  return nameWithTown.some((word) => isLargeTown([word]));
}

function hitOf(place: Place): Hit {
  return { place, fit: 'whole', distance: 0 };
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
