import type { QuarterArea, TownTopology } from '#schemas/geometry.ts';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { quarterOutline, sortedQuarters } from './areas.ts';
import type { Outline } from './areas.ts';

/** What is said of a quarter on maps and in open data. */
export interface QuarterProperties {
  number: number;
  name: string;
  slug: string;
  /** Number of its district, where the town has districts. */
  district?: number;
}

/** About 10 cm, as RFC 7946, 11.2 advises; more digits would be noise. */
const DECIMALS = 6;

function signedArea(ring: Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** RFC 7946, 3.1.6: outer rings run counterclockwise, holes clockwise. */
function rightHanded(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => {
    const counterclockwise = signedArea(ring) > 0;
    return counterclockwise === (i === 0) ? ring : ring.toReversed();
  });
}

function rounded(rings: Position[][]): Position[][] {
  return rings.map((ring) =>
    ring.map((position) => position.map((value) => Number(value.toFixed(DECIMALS)))),
  );
}

function geometryOf(outline: Outline): Polygon | MultiPolygon {
  const parts = outline.map(rounded).map(rightHanded);
  const [only, ...others] = parts;
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: parts };
}

/**
 * The quarters as GeoJSON (RFC 7946), for open data. Quarters of the content without geometry, and
 * areas without a record in the content, are left out.
 */
export function quarterFeatures(
  topology: TownTopology | undefined,
  records: readonly QuarterProperties[],
): FeatureCollection<Polygon | MultiPolygon, QuarterProperties> {
  const byNumber = new Map(records.map((record) => [record.number, record]));
  const features: Feature<Polygon | MultiPolygon, QuarterProperties>[] = [];
  for (const quarter of topology ? sortedQuarters(topology) : []) {
    const properties = byNumber.get(quarter.id);
    if (!topology || !properties) continue;
    const geometry = geometryOf(quarterOutline(topology, quarter));
    features.push({ type: 'Feature', id: quarter.id, properties, geometry });
  }
  return { type: 'FeatureCollection', features };
}

/** A quarter's area with what is said of it. */
export type DescribedArea = QuarterArea & { properties: QuarterProperties };

/** The same as TopoJSON, for our own map in the browser: little more than half as many bytes. */
export type DescribedTopology = Omit<TownTopology, 'objects'> & {
  objects: { quarters: { type: 'GeometryCollection'; geometries: DescribedArea[] } };
};

/** The quarters as TopoJSON with their properties; see `quarterFeatures` for what is left out. */
export function quarterTopology(
  topology: TownTopology,
  records: readonly QuarterProperties[],
): DescribedTopology {
  const byNumber = new Map(records.map((record) => [record.number, record]));
  const geometries = sortedQuarters(topology).flatMap((quarter): DescribedArea[] => {
    const properties = byNumber.get(quarter.id);
    return properties ? [{ ...quarter, properties }] : [];
  });
  return { ...topology, objects: { quarters: { type: 'GeometryCollection', geometries } } };
}
