import { metresPerDegree } from '#domain/geometry/projection.ts';
import { townTopology } from '#schemas/geometry.ts';
import type { TownTopology } from '#schemas/geometry.ts';
import type { FeatureCollection, Position } from 'geojson';
import { bbox, quantize } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Reference } from './reference.ts';

/**
 * Neighbours may write a shared corner with slightly different digits. On a grid of a millionth of
 * the town's extent, some centimetres, they agree again.
 */
const GRID_LINES = 1_000_001;

/** Borders whose points know how much area would change without them (Visvalingam's weight). */
export interface WeightedNet {
  topology: Topology<Objects>;
  /** Metres per degree. */
  metres: { lon: number; lat: number };
  /** Length or width of the town in metres, whichever is more. */
  extent: number;
}

/** Keeps of a topology what the project's files hold: areas with a number and nothing else. */
function toTown({ bbox: bounds, transform, objects, arcs }: Topology): TownTopology {
  const collection = objects['quarters'];
  const geometries = collection?.type === 'GeometryCollection' ? collection.geometries : [];
  const areas = geometries.flatMap((area) =>
    area.type === 'Polygon' || area.type === 'MultiPolygon'
      ? [{ type: area.type, id: area.id, arcs: area.arcs }]
      : [],
  );
  const quarters = { type: 'GeometryCollection', geometries: areas };
  return townTopology.parse({
    type: 'Topology',
    bbox: bounds,
    transform,
    objects: { quarters },
    arcs,
  });
}

/** The borders of the reference, each of them once. */
export function buildNet(reference: Reference): TownTopology {
  const quarters: FeatureCollection = {
    type: 'FeatureCollection',
    features: reference.features.map(({ properties, geometry }) => ({
      type: 'Feature',
      id: properties.number,
      properties: {},
      geometry,
    })),
  };
  return toTown(toTopology({ quarters }, GRID_LINES));
}

/** Weighs every point of the borders in square metres. */
export function weigh(net: TownTopology): WeightedNet {
  const [west, south, east, north] = net.bbox;
  const metres = metresPerDegree((south + north) / 2);
  const extent = Math.max((east - west) * metres.lon, (north - south) * metres.lat);
  const topology = presimplify<Objects>(
    net,
    (triangle) => planarTriangleArea(triangle) * metres.lon * metres.lat,
  );
  return { topology, metres, extent };
}

/**
 * Leaves out points and islands that matter less than `minArea` square metres and rounds the others
 * to a grid of `grid` metres. A quarter of which nothing is left is missing in the result.
 */
export function generalise(net: WeightedNet, minArea: number, grid: number): TownTopology {
  const { lon, lat } = net.metres;
  const simplified = simplify(net.topology, minArea);
  const isLarge = filterAttachedWeight(
    simplified,
    minArea,
    (ring) => planarRingArea(ring) * lon * lat,
  );
  const kept = filter(simplified, isLarge) as Topology<Objects>;
  const [west, south] = bbox(net.topology);
  return toTown(quantize(kept, { scale: [grid / lon, grid / lat], translate: [west, south] }));
}

/** The borders in whole steps of their grid. */
export function gridArcs(topology: TownTopology): Position[][] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
  });
}

/** Number of points of all borders, shared ones counted once. */
export function countPoints(topology: TownTopology): number {
  return topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
}
