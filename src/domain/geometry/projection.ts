/** West, south, east, north in degrees (WGS 84). */
export type Bounds = readonly [number, number, number, number];

/** A place on the drawing, in units of its viewBox; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

/** From longitude and latitude to the whole units of a drawing. */
export interface Projection {
  width: number;
  height: number;
  /** Value for the `viewBox` attribute of an SVG. */
  viewBox: string;
  project(position: readonly number[]): Point;
}

/** Length of a degree of latitude; the earth as a sphere is exact enough for a town (0.3 %). */
const METRES_PER_DEGREE = 111_195;

/** Metres per degree of longitude and of latitude around a latitude given in degrees. */
export function metresPerDegree(latitude: number): { lon: number; lat: number } {
  return {
    lon: METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180),
    lat: METRES_PER_DEGREE,
  };
}

/**
 * Fits a piece of the earth into a drawing of the given width; the height follows. North is up, and
 * lengths at the middle latitude are true, which over a town looks like any printed map. Points are
 * rounded to whole units: neighbours stay neighbours, since the same position always gives the same
 * point.
 */
export function fitProjection(bounds: Bounds, width: number): Projection {
  const [west, south, east, north] = bounds;
  const metres = metresPerDegree((south + north) / 2);
  const unitsPerMetre = width / ((east - west) * metres.lon);
  const height = Math.round((north - south) * metres.lat * unitsPerMetre);
  return {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    project([lon = west, lat = north]) {
      return {
        x: Math.round((lon - west) * metres.lon * unitsPerMetre),
        y: Math.round((north - lat) * metres.lat * unitsPerMetre),
      };
    },
  };
}
