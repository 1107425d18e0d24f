import type { Place } from './places.ts';

/** How what was typed fits a name, best first. */
export const fits = [
  /** The same name. */
  'whole',
  /** The same name but for its umlauts. */
  'umlauts',
  /** Words cut short with a dot. */
  'abbreviated',
  /** The first words of an area's name: "Altstadt" for Altstadt-Nord. */
  'words',
  /** The beginning of a name. */
  'beginning',
  /** The beginning of a later word. */
  'inner',
  /** A few typing errors away, or the same sound. */
  'similar',
  /** Sounds like the beginning of a name. */
  'sound',
  /** Somewhere inside a word. */
  'inside',
  /** The town or quarter after which a street is named: "Berlin" for Berliner Platz. */
  'namesake',
] as const;

export type Fit = (typeof fits)[number];

const named = new Set<Fit>(['whole', 'umlauts', 'abbreviated', 'words']);

/** Whether a place is called what was typed, not only something like it. */
export const isNamed = ({ fit }: Hit): boolean => named.has(fit);

/** A place that was perhaps meant. */
export interface Hit {
  place: Place;
  fit: Fit;
  /** How far its name is from what was typed, in typing errors or in letters still missing. */
  distance: number;
  /** Among equally many typing errors: higher where they are less likely. */
  unlikely?: number;
}

const kinds = ['quarter', 'district', 'street', 'postcode', 'place'] as const;

/** Fits where the distance says more than the kind of place. */
const byErrors = new Set<Fit>(['umlauts', 'similar']);

function inOrder(a: Hit, b: Hit): number {
  return (
    fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
    (byErrors.has(a.fit) ? a.distance - b.distance : 0) ||
    (a.unlikely ?? 0) - (b.unlikely ?? 0) ||
    kinds.indexOf(a.place.kind) - kinds.indexOf(b.place.kind) ||
    (a.fit === 'words' ? 0 : a.distance - b.distance) ||
    firstQuarter(a) - firstQuarter(b) ||
    (a.place.label < b.place.label ? -1 : 1)
  );
}

function firstQuarter({ place }: Hit): number {
  return place.quarters[0]?.number ?? 0;
}

/** Best first, each place once. */
export function ranked(hits: Hit[]): Hit[] {
  const seen = new Set<Place>();
  return hits.toSorted(inOrder).filter(({ place }) => {
    const first = !seen.has(place);
    seen.add(place);
    return first;
  });
}

/**
 * The hits that may each be what was meant. A weaker hit never makes a better one uncertain, but a
 * name typed in part, or with its umlauts dropped, may as well be another with one typing error.
 * @param hits as `ranked` returns them
 */
export function possible(hits: Hit[]): Hit[] {
  const best = hits[0];
  if (!best || best.fit === 'namesake') return [];
  const oneError = ({ fit, distance }: Hit) => fit === 'similar' && distance <= 1;
  return hits.filter((hit) => {
    switch (best.fit) {
      case 'umlauts':
        return hit.fit === 'umlauts' || oneError(hit);
      case 'beginning':
      case 'inner':
        return hit.fit === 'beginning' || hit.fit === 'inner' || oneError(hit);
      case 'similar':
        return hit.fit === 'similar' && Math.ceil(hit.distance) === Math.ceil(best.distance);
      default:
        return hit.fit === best.fit;
    }
  });
}
