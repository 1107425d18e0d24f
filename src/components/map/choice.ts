/**
 * The choice of a district is the fragment of the address, which names the district's row in the
 * list. So it can be shared, "back" undoes it, and without scripts the row still stands out.
 */

/** The row of a district in the list beside the map, where the page has one. */
export function rowOf(district: string | undefined): HTMLElement | undefined {
  if (district === undefined) return undefined;
  const rows = document.querySelectorAll<HTMLElement>('li[id][data-district]');
  return [...rows].find((row) => row.dataset['district'] === district);
}

/** Slug of the chosen district. */
export function chosenDistrict(): string | undefined {
  const row = document.getElementById(location.hash.slice(1));
  return row?.matches('li') ? row.dataset['district'] : undefined;
}

/** Chooses the district of a row. What is in view already does not jump. */
export function choose(row: HTMLElement): void {
  const { top, bottom } = row.getBoundingClientRect();
  const { scrollX, scrollY } = window;
  location.hash = row.id;
  if (top >= 0 && bottom <= window.innerHeight) window.scrollTo(scrollX, scrollY);
}

/** Does something now and whenever another district is chosen, until `signal` says that it is over. */
export function onChoice(
  act: (district: string | undefined) => void,
  signal?: AbortSignal | undefined,
): void {
  const tell = () => act(chosenDistrict());
  window.addEventListener('hashchange', tell, signal ? { signal } : undefined);
  tell();
}
