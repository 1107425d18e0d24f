import type { OfferFacts } from './types.ts';

/** One line of the table: a quarter, or what is for several of them. */
export interface GapRow {
  /** Slug of the quarter; undefined in the line of what is for several. */
  quarter: string | undefined;
  /** How many offers there are for each theme, in the order of the themes. */
  counts: number[];
}

/** Quarters × themes: how much there is, and where there is nothing. */
export interface GapTable {
  rows: GapRow[];
  /** Fields of quarters in which nothing is known. */
  gaps: number;
  /** All fields of quarters. */
  fields: number;
}

/**
 * Counts offers by quarter and theme. What is for several quarters stands in a line of its own, so
 * that it does not hide that a quarter has nothing; a field is a gap if nothing stands in it.
 * @param offers those of the quarters, and those for several of them
 */
export function gapTable(
  offers: readonly OfferFacts[],
  quarters: readonly string[],
  themes: readonly string[],
): GapTable {
  const row = (quarter: string | undefined): GapRow => {
    const here = offers.filter((offer) => offer.quarter === quarter);
    return { quarter, counts: themes.map((theme) => countOf(here, theme)) };
  };
  const rows = quarters.map(row);
  const fields = rows.flatMap(({ counts }) => counts);
  return {
    rows: [...rows, row(undefined)],
    gaps: fields.filter((count) => count === 0).length,
    fields: fields.length,
  };
}

function countOf(offers: readonly OfferFacts[], theme: string): number {
  return offers.filter(({ themes }) => themes.includes(theme)).length;
}
