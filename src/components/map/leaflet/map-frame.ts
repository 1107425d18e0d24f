import * as L from './leaflet.ts';
import { wantsStillness } from './page.ts';

const LEAFLET = '<a href="https://leafletjs.com">Leaflet</a>';

/** An empty map with its controls, which moves only as much as the person likes. */
export function createMap(container: HTMLElement, { dataset }: HTMLElement): L.Map {
  const still = wantsStillness();
  const map = L.map(container, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0.25,
    zoomDelta: 0.75,
    maxBoundsViscosity: 1,
    zoomAnimation: !still,
    fadeAnimation: !still,
    inertia: !still,
  });
  const side = getComputedStyle(container).direction === 'rtl' ? 'topright' : 'topleft';
  const { zoomIn = '+', zoomOut = '−', credit = '' } = dataset;
  L.zoom({ position: side, zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  L.attribution({ prefix: LEAFLET }).addAttribution(credit).addTo(map);
  return map;
}
