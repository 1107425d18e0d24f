import * as L from './leaflet.ts';
import type { Area, AreaFeature } from './area.ts';
import { labelPlace } from './label-place.ts';

/** Pixels that a letter of a name takes, about. */
const LETTER = 8;

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
      if (east - west > width) group.addLayer(marker);
      else group.removeLayer(marker);
    }
  };
  map.on('zoomend', update);
  update();
  return grouped(labels, group);
}
