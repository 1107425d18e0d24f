import * as L from './leaflet.ts';
import type { AreaFeature } from './area.ts';
import { labelPlace } from './label-place.ts';

/** A row of the list beside the map as a link on the map: its icon, and a few words for near. */
function sign(row: HTMLElement): HTMLAnchorElement {
  const listed = row.querySelector('a');
  const link = document.createElement('a');
  link.href = listed?.getAttribute('href') ?? '';
  link.draggable = false;
  link.title = listed?.textContent.trim() ?? '';
  link.setAttribute('aria-label', link.title);
  const words = document.createElement('span');
  words.textContent = row.dataset['short'] ?? '';
  const icon = row.querySelector('svg')?.cloneNode(true);
  link.append(...(icon ? [icon] : []), words);
  return link;
}

/** All signs of a quarter, below its name. */
function signsMarker({ geometry }: AreaFeature, rows: HTMLElement[]): L.Marker {
  const html = document.createElement('div');
  html.append(...rows.map(sign));
  const icon = L.divIcon({ className: 'town-leaflet__signs', html, iconSize: [0, 0] });
  // The links in it can be followed; the marker itself is none.
  return L.marker(labelPlace(geometry), { icon, interactive: false, keyboard: false });
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const besides = one.right <= other.left || one.left >= other.right;
  return !besides && one.top < other.bottom && one.bottom > other.top;
}

/** Moves signs that would cover the numeral of a district, up or down, whichever is less. */
function keepNumeralsFree(map: L.Map): void {
  const container = map.getContainer();
  const numerals = [...container.querySelectorAll('.town-leaflet__numeral span')];
  const taken = numerals.map((numeral) => numeral.getBoundingClientRect());
  for (const signs of container.querySelectorAll<HTMLElement>('.town-leaflet__signs > div')) {
    signs.style.marginTop = '';
    const place = signs.getBoundingClientRect();
    const covered = taken.find((numeral) => overlap(place, numeral));
    if (!covered) continue;
    const up = covered.top - place.bottom;
    const down = covered.bottom - place.top;
    signs.style.marginTop = `${-up < down ? up : down}px`;
  }
}

/** Sets the offices and dates that the page lists as signs into their quarters. */
export function showSigns(map: L.Map, quarters: readonly AreaFeature[]): void {
  const listed = [...document.querySelectorAll<HTMLElement>('li[data-quarter]')];
  for (const feature of quarters) {
    const rows = listed.filter((row) => row.dataset['quarter'] === feature.properties.quarter);
    if (rows.length === 0) continue;
    const marker = signsMarker(feature, rows).addTo(map);
    marker.getElement()?.addEventListener('focusin', () => {
      map.panInside(marker.getLatLng(), { padding: [48, 48] });
    });
  }
  const update = () => keepNumeralsFree(map);
  map.on('zoomend resize', update);
  update();
}
