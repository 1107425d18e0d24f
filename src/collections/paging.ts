/** One page of a long list. */
export interface ListPage<Entry> {
  /** How many there are, on all pages. */
  count: number;
  shown: Entry[];
  /** Counted from 1; never past the last. */
  page: number;
  pages: number;
}

/** Reads the page of a list from an address; whatever is no number is the first. */
export function pageNumber(query: URLSearchParams): number {
  const asked = Number(query.get('seite'));
  return Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
}

/** One page of a list; a page that does not exist is the last one. @param size entries on a page */
export function listPage<Entry>(
  list: readonly Entry[],
  asked: number,
  size: number,
): ListPage<Entry> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(asked, pages);
  return { count: list.length, shown: list.slice((page - 1) * size, page * size), page, pages };
}
