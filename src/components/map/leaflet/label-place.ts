import { labelPoint } from '#domain/geometry/label-point.ts';
import type { MultiPolygon } from 'geojson';
import * as L from './leaflet.ts';

/** The zoom at which label places are computed; any would do. */
const ZOOM = 14;

/** Where the name of an area stands: in its middle, and never outside. */
export function labelPlace({ coordinates }: MultiPolygon): L.LatLng {
  const parts = coordinates.map((rings) =>
    rings.map((ring) =>
      ring.map(([lon = NaN, lat = NaN]) => L.EPSG3857.latLngToPoint(L.latLng(lat, lon), ZOOM)),
    ),
  );
  const { x, y } = labelPoint(parts);
  return L.EPSG3857.pointToLatLng(L.point(x, y), ZOOM);
}
