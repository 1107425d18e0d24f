import type { Feature, MultiPolygon } from 'geojson';

/** A quarter or district on the map in the browser. */
export interface Area {
  /** What stands on the map, such as "III" or "Frohnhausen". */
  label: string;
  /** What the link is called, such as "Frohnhausen, Stadtbezirk III, Essen-West". */
  name: string;
  href: string;
  /** Slug of the quarter; a district has none. */
  quarter?: string | undefined;
  /** Slug of the district whose colour it wears. */
  district?: string | undefined;
  /** Changes where a list beside the map lets people choose. */
  chosen: boolean;
}

/** An area with its outline. */
export type AreaFeature = Feature<MultiPolygon, Area>;
