import * as L from './leaflet.ts';

/** How much nearer than districts and quarters one can come with streets below them. */
const NEARER = 2;

/**
 * Whether the person has come from our own page, by the button that stands below the explanation.
 * An address that somebody has passed on brings nobody's consent along.
 */
function hasAgreed(): boolean {
  if (document.referrer === '') return false;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && pathname === location.pathname;
}

/** Lays the street map below the areas, as soon as the visitor has agreed to ask its server for it. */
export function prepareStreetMap(map: L.Map, host: HTMLElement): void {
  const offer = host.querySelector('.street-map');
  const link = offer?.querySelector('a');
  link?.addEventListener('click', () => {
    link.hash = location.hash;
  });
  const button = offer?.querySelector('button');
  const { tiles, tilesCredit = '' } = host.dataset;
  if (!button || !tiles) return;
  const show = () => {
    button.hidden = true;
    map.getContainer().classList.add('town-leaflet--streets');
    map.setMaxZoom(map.getMaxZoom() + NEARER);
    L.tileLayer(tiles, { attribution: tilesCredit }).addTo(map);
  };
  if (hasAgreed()) show();
  else button.addEventListener('click', show, { once: true });
}
