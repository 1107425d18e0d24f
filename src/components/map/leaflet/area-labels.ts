import * as L from './leaflet.ts';
import type { Area, AreaFeature } from './area.ts';
import { labelPlace } from './label-place.ts';

/** Pixels that a letter of a name takes, about. */
const LETTER = 8;

/** Pixels that its line takes. */
const LINE = 16;

interface Label {
  marker: L.Marker;
  text: HTMLElement;
  area: Area;
}

/** Labels of areas, as text for the eye; the areas' links say the same aloud. */
export interface Labels {
  group: L.LayerGroup;
  /** Shows anew which areas are chosen. */
  refreshChosen(): void;
}

function label({ geometry, properties: area }: AreaFeature, className: string): Label {
  const text = document.createElement('span');
  text.textContent = area.label;
  text.setAttribute('aria-hidden', 'true');
  const icon = L.divIcon({ className, html: text, iconSize: [0, 0] });
  const marker = L.marker(labelPlace(geometry), { icon, interactive: false, keyboard: false });
  return { marker, text, area };
}

function grouped(labels: Label[], group: L.LayerGroup): Labels {
  const refreshChosen = () => {
    for (const { text, area } of labels) text.classList.toggle('is-chosen', area.chosen);
  };
  refreshChosen();
  return { group, refreshChosen };
}

/** Labels that are always there. */
export function areaLabels(features: readonly AreaFeature[], className: string): Labels {
  const labels = features.map((feature) => label(feature, className));
  return grouped(labels, L.layerGroup(labels.map(({ marker }) => marker)));
}

/** Whether a name that stands in the middle of `at` is seen whole: inside the map, below no button. */
function isSeenWhole(map: L.Map, at: L.LatLng, width: number): boolean {
  const container = map.getContainer();
  const frame = container.getBoundingClientRect();
  const { x, y } = map.latLngToContainerPoint(at);
  const [middle, height] = [frame.top + y, LINE / 2];
  const [left, right] = [frame.left + x - width / 2, frame.left + x + width / 2];
  const isBelow = (box: DOMRect) =>
    left < box.right &&
    right > box.left &&
    middle + height > box.top &&
    middle - height < box.bottom;
  const controls = [...container.querySelectorAll('.leaflet-control')];
  if (controls.some((control) => isBelow(control.getBoundingClientRect()))) return false;
  return left >= frame.left && right <= frame.right && middle - height >= frame.top;
}

/** Labels that appear only while the map is so near that they fit into their areas. */
export function fittingLabels(
  map: L.Map,
  features: readonly AreaFeature[],
  className: string,
): Labels {
  const labels = features.map((feature) => ({
    ...label(feature, className),
    width: feature.properties.label.length * LETTER,
    bounds: L.geoJSON(feature).getBounds(),
  }));
  const group = L.layerGroup();
  const update = () => {
    for (const { marker, width, bounds } of labels) {
      const west = map.latLngToLayerPoint(bounds.getSouthWest()).x;
      const east = map.latLngToLayerPoint(bounds.getNorthEast()).x;
      const fits = east - west > width && isSeenWhole(map, marker.getLatLng(), width);
      if (fits) group.addLayer(marker);
      else group.removeLayer(marker);
    }
  };
  map.on('moveend', update);
  update();
  return grouped(labels, group);
}
