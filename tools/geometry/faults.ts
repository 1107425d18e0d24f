import { quarterOutline } from '#domain/geometry/areas.ts';
import type { QuarterArea, TownTopology } from '#schemas/geometry.ts';
import type { Position } from 'geojson';
import { planarRingArea } from 'topojson-simplify';
import { findCrossings } from './crossings.ts';
import { gridArcs } from './net.ts';

/** What is wrong with a topology; all empty if it is sound. */
export interface Faults {
  /** Numbers of quarters of which nothing, or nothing but a line, is left. */
  lost: number[];
  /** Where borders cross or touch themselves or each other, with the numbers of the quarters. */
  crossings: { quarters: number[]; lon: number; lat: number }[];
}

function ownersOf(topology: TownTopology, arcs: readonly number[]): number[] {
  const uses = ({ arcs: rings }: QuarterArea) =>
    rings.flat(2).some((arc) => arcs.includes(arc < 0 ? ~arc : arc));
  return topology.objects.quarters.geometries.filter(uses).map(({ id }) => id);
}

function isFlat(outline: Position[][][]): boolean {
  return outline.flat().some((ring) => planarRingArea(ring as [number, number][]) === 0);
}

/** Looks for lost quarters and crossing borders. @param expected numbers of all quarters */
export function findFaults(topology: TownTopology, expected: readonly number[]): Faults {
  const { transform } = topology;
  const onGrid = { ...topology, transform: { scale: [1, 1], translate: [0, 0] } } as TownTopology;
  const present = topology.objects.quarters.geometries
    .filter((quarter) => !isFlat(quarterOutline(onGrid, quarter)))
    .map(({ id }) => id);
  return {
    lost: expected.filter((number) => !present.includes(number)),
    crossings: findCrossings(gridArcs(topology)).map(({ arcs, near: [x = NaN, y = NaN] }) => ({
      quarters: ownersOf(topology, arcs),
      lon: transform.translate[0] + x * transform.scale[0],
      lat: transform.translate[1] + y * transform.scale[1],
    })),
  };
}

/** Whether there is nothing wrong. */
export function isSound({ lost, crossings }: Faults): boolean {
  return lost.length === 0 && crossings.length === 0;
}
