import type { QuarterArea, TownTopology } from '#schemas/geometry.ts';
import { bbox, merge, mesh } from 'topojson-client';
import { quarterOutline, quartersByDistrict, sortedQuarters } from './areas.ts';
import type { DistrictOf, Outline } from './areas.ts';
import { labelPoint } from './label-point.ts';
import { fitProjection } from './projection.ts';
import type { Point, Projection } from './projection.ts';
import { closedPath, openPath } from './svg-path.ts';

/** A quarter ready to be drawn. */
export interface Shape {
  /** Official number of the quarter or district. */
  id: number;
  /** Outline: the `d` of an SVG path, in whole units of the viewBox. */
  d: string;
  /** The middle of its numeral or name. */
  label: Point;
}

/** A district ready to be drawn. */
export interface DistrictShape extends Shape {
  /** The borders between its quarters, open lines. */
  inner: string;
}

/** A town ready to be drawn. */
export interface TownDrawing {
  viewBox: string;
  districts: DistrictShape[];
  quarters: Shape[];
}

/** The drawing area for a town, `width` units wide. */
export function townProjection(topology: TownTopology, width: number): Projection {
  const [west, south, east, north] = bbox(topology);
  return fitProjection([west, south, east, north], width);
}

function shape(id: number, outline: Outline, { project }: Projection): Shape {
  const parts = outline.map((rings) => rings.map((ring) => ring.map(project)));
  const { x, y } = labelPoint(parts);
  return { id, d: closedPath(parts.flat()), label: { x: Math.round(x), y: Math.round(y) } };
}

/** Outlines of the quarters, by number. */
export function quarterPaths(topology: TownTopology, projection: Projection): Shape[] {
  return sortedQuarters(topology).map((quarter) =>
    shape(quarter.id, quarterOutline(topology, quarter), projection),
  );
}

function innerBorders(topology: TownTopology, quarters: QuarterArea[]): Outline[number] {
  const collection = { type: 'GeometryCollection' as const, geometries: quarters };
  return mesh(topology, collection, (one, other) => one !== other).coordinates;
}

/** Outlines of the districts, merged from their quarters, by number. */
export function districtPaths(
  topology: TownTopology,
  projection: Projection,
  districtOf: DistrictOf,
): DistrictShape[] {
  return quartersByDistrict(topology, districtOf).map(([district, quarters]) => ({
    ...shape(district, merge(topology, quarters).coordinates, projection),
    inner: openPath(innerBorders(topology, quarters).map((line) => line.map(projection.project))),
  }));
}

/** The outline of the whole town. A small width gives a coarse one, for a mark. */
export function townPath(topology: TownTopology, { project }: Projection): string {
  const outline = merge(topology, topology.objects.quarters.geometries).coordinates;
  return closedPath(outline.flat().map((ring) => ring.map(project)));
}

/** Everything a page needs to draw a town; nothing for a town without geometry. */
export function drawTown(
  topology: TownTopology | undefined,
  districtOf: DistrictOf,
  width = 800,
): TownDrawing | undefined {
  if (!topology) return undefined;
  const projection = townProjection(topology, width);
  return {
    viewBox: projection.viewBox,
    districts: districtPaths(topology, projection, districtOf),
    quarters: quarterPaths(topology, projection),
  };
}
