import type { FinderAnswer } from '#domain/finder/types.ts';

/** One thing that the typed text may mean. */
export interface Suggestion {
  /** Goes into the field when it is chosen. */
  label: string;
  /** Tells equal names apart: the districts, else the quarters. */
  detail: string;
}

const MOST = 8;

/** Asks the finder what a text may mean. */
export async function fetchSuggestions(source: string, query: string): Promise<Suggestion[]> {
  const response = await fetch(`${source}?${new URLSearchParams({ q: query })}`);
  if (!response.ok) throw new Error(`${source} answered ${response.status}`);
  const { matches } = (await response.json()) as FinderAnswer;
  return matches.slice(0, MOST).map(({ label, quarters, districts }) => {
    const parts =
      districts.length > 0 ? districts.map((one) => one.label) : quarters.map((one) => one.name);
    return { label, detail: parts.join(', ') };
  });
}
