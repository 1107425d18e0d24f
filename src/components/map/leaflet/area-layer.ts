import * as L from './leaflet.ts';
import { choose, rowOf } from '#components/map/choice.ts';
import type { Area, AreaFeature } from './area.ts';

/** Leaflet's paths are no links by themselves: makes one that keyboards and screen readers know. */
function makeLink(path: L.Path, area: Area): void {
  const { name, href, district } = area;
  const element = path.getElement();
  if (!(element instanceof SVGElement)) return;
  element.setAttribute('role', 'link');
  element.setAttribute('tabindex', '0');
  element.setAttribute('aria-label', name);
  element.dataset['href'] = href;
  if (district) element.dataset['district'] = district;
  markChosen(path, area);
  element.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter') follow(area);
  });
}

/** Goes to the area's page. Where a list shows districts beside the map, they are chosen there first. */
function follow({ href, quarter, district, chosen }: Area): void {
  const row = quarter === undefined && !chosen ? rowOf(district) : undefined;
  if (row) choose(row);
  else location.assign(href);
}

function markChosen(path: L.Path, { chosen }: Area): void {
  const element = path.getElement();
  if (chosen) element?.setAttribute('aria-current', 'true');
  else element?.removeAttribute('aria-current');
}

/** Leaflet takes a tooltip's string for HTML. */
function text(words: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = words;
  return element;
}

function areaOf(layer: L.Layer): Area | undefined {
  return layer instanceof L.Polygon ? (layer.feature?.properties as Area) : undefined;
}

/** Whether the area of a layer is among those the page is about. */
export function isChosen(layer: L.Layer): boolean {
  return areaOf(layer)?.chosen === true;
}

/** Shows anew which areas of a layer are chosen. */
export function refreshChosen(layer: L.GeoJSON): void {
  layer.eachLayer((path) => {
    const area = areaOf(path);
    if (path instanceof L.Polygon && area) markChosen(path, area);
  });
}

/** Leaves in the tab order, and to screen readers, the areas inside `bounds` alone. */
export function limitReach(layer: L.GeoJSON, bounds: L.LatLngBounds | undefined): void {
  layer.eachLayer((path) => {
    if (!(path instanceof L.Polygon)) return;
    const reachable = bounds?.intersects(path.getBounds()) ?? false;
    path.getElement()?.setAttribute('tabindex', reachable ? '0' : '-1');
    path.getElement()?.setAttribute('aria-hidden', String(!reachable));
  });
}

/** Quarters or districts that can be pointed at, tabbed to and followed. */
export function areaLayer(features: readonly AreaFeature[], className: string): L.GeoJSON {
  const layer = L.geoJSON<Area>(undefined, { style: { className } });
  for (const feature of features) layer.addData(feature);
  layer.eachLayer((path) => {
    const area = areaOf(path);
    if (!(path instanceof L.Polygon) || !area) return;
    path.bindTooltip(text(area.name), { sticky: true, className: 'town-leaflet__tip' });
    path.on('click', () => follow(area));
    path.on('add', () => makeLink(path, area));
  });
  return layer;
}
