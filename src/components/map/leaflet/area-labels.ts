import { labelPoint } from '#domain/geometry/label-point.ts';
import type { MultiPolygon } from 'geojson';
import L from 'leaflet';
import type { AreaFeature } from './area.ts';

/** The zoom at which label places are computed; any would do. */
const ZOOM = 14;

function labelPlace({ coordinates }: MultiPolygon): L.LatLng {
  const parts = coordinates.map((rings) =>
    rings.map((ring) =>
      ring.map(([lon = NaN, lat = NaN]) => L.CRS.EPSG3857.latLngToPoint(L.latLng(lat, lon), ZOOM)),
    ),
  );
  const { x, y } = labelPoint(parts);
  return L.CRS.EPSG3857.pointToLatLng(L.point(x, y), ZOOM);
}

/** Pixels that a letter of a name takes, about. */
const LETTER = 8;

function labelMarker({ geometry, properties }: AreaFeature, className: string): L.Marker {
  const text = document.createElement('span');
  text.textContent = properties.label;
  text.setAttribute('aria-hidden', 'true');
  if (properties.chosen) text.className = 'is-chosen';
  const icon = L.divIcon({ className, html: text, iconSize: [0, 0] });
  return L.marker(labelPlace(geometry), { icon, interactive: false, keyboard: false });
}

/** The labels of areas, as text for the eye; their links say the same aloud. */
export function areaLabels(features: readonly AreaFeature[], className: string): L.LayerGroup {
  return L.layerGroup(features.map((feature) => labelMarker(feature, className)));
}

/** Labels that appear only while the map is so near that they fit into their areas. */
export function fittingLabels(
  map: L.Map,
  features: readonly AreaFeature[],
  className: string,
): L.LayerGroup {
  const labels = features.map((feature) => ({
    marker: labelMarker(feature, className),
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
  return group;
}
