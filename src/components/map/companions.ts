/** What stands for a place: a row or pill of a list, a link of the drawing, an area or sign of the map. */
const PLACES = 'li, svg a, [data-href], a';

type Place = HTMLElement | SVGElement;

function hrefOf(place: Place): string | undefined {
  if (place.dataset['href'] !== undefined) return place.dataset['href'];
  const link = place.matches('a') ? place : place.querySelector('a');
  return link?.getAttribute('href') ?? undefined;
}

function find(page: Element, selector: string): Place[] {
  return [...page.querySelectorAll<Place>(selector)];
}

/** A row as a whole, where the link stands in one. */
function whole(link: Place): Place {
  return link.closest('li') ?? link;
}

/**
 * All that stands for the same place on a page, the place itself included: whatever leads to the
 * same address, the row of the district of an area, all areas of the district of a row.
 */
export function companions(place: Place, page: Element): Set<Place> {
  const found = new Set<Place>([place]);
  const href = hrefOf(place);
  const { district } = place.dataset;
  if (href !== undefined) {
    const value = JSON.stringify(href);
    for (const link of find(page, `[href=${value}], [data-href=${value}]`)) found.add(whole(link));
  }
  if (district !== undefined) {
    const value = JSON.stringify(district);
    const isRow = place.matches('li');
    const others = isRow ? `map-explorer [data-district=${value}]` : `li[data-district=${value}]`;
    for (const other of find(page, others)) found.add(other);
  }
  return found;
}

/** The place to which something on the page belongs. */
export function placeAt(target: EventTarget | null): Place | undefined {
  const place = target instanceof Element ? target.closest<Place>(PLACES) : undefined;
  return place ? whole(place) : undefined;
}
