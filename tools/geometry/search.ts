import type { TownTopology } from '#schemas/geometry.ts';
import { findFaults, isSound } from './faults.ts';
import type { Faults } from './faults.ts';
import { countPoints, generalise } from './net.ts';
import type { WeightedNet } from './net.ts';
import { Refusal } from './refusal.ts';

/** How fine a geometry may be. */
export interface Budget {
  /** Most bytes, as `measure` counts them. */
  bytes: number;
  /** Into how many steps coordinates divide the extent of the town. */
  steps: number;
  measure(topology: TownTopology): number;
}

/** A geometry that keeps its budget. */
export interface Generalised {
  topology: TownTopology;
  points: number;
  bytes: number;
  /** Least area in m² for which a point was kept. */
  minArea: number;
  grid: number;
}

/** From fine to coarse in steps of about a tenth, with two digits: 20, 22, 24 … 980,000 m². */
const AREAS = Array.from({ length: 114 }, (_, step) => Number((20 * 1.1 ** step).toPrecision(2)));

/** The place of the first value that passes, where all values behind it pass too. */
function firstPassing<T>(values: readonly T[], passes: (value: T) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const value = values[middle];
    if (value !== undefined && passes(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many steps coarser than its budget asks for a geometry may become to be sound. */
const STEPS_TO_SOUND = 8;

function explain({ lost, crossings }: Faults, nameOf: (quarter: number) => string): string[] {
  const places = crossings.map(
    ({ quarters, lon, lat }) =>
      `Grenzen überschneiden sich bei ${lon.toFixed(4)}, ${lat.toFixed(4)}: ${quarters.map(nameOf).join(', ')}`,
  );
  return [
    ...lost.map((quarter) => `Von ${nameOf(quarter)} bliebe keine Fläche übrig.`),
    ...new Set(places),
  ];
}

/**
 * The finest geometry that keeps the budget, loses no quarter and does not cross itself.
 * @param names number and name of every quarter
 * @throws Refusal naming what is lost or crosses if there is none
 */
export function finest(
  net: WeightedNet,
  budget: Budget,
  names: ReadonlyMap<number, string>,
  progress: (minArea: number) => void,
): Generalised {
  const grid = Number((net.extent / budget.steps).toPrecision(2));
  const attempt = (minArea: number): Generalised => {
    progress(minArea);
    const topology = generalise(net, minArea, grid);
    const bytes = budget.measure(topology);
    return { topology, points: countPoints(topology), bytes, minArea, grid };
  };
  const start = firstPassing(AREAS, (minArea) => attempt(minArea).bytes <= budget.bytes);
  let reasons = [`Es gibt keine Vereinfachung mit höchstens ${budget.bytes} Bytes.`];
  for (const minArea of AREAS.slice(start, start + STEPS_TO_SOUND)) {
    const candidate = attempt(minArea);
    const faults = findFaults(candidate.topology, [...names.keys()]);
    if (isSound(faults) && candidate.bytes <= budget.bytes) return candidate;
    reasons = explain(faults, (quarter) => names.get(quarter) ?? String(quarter));
  }
  throw new Refusal(reasons);
}
