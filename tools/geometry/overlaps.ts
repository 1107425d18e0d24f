import type { TownTopology } from '#schemas/geometry.ts';
import { Refusal } from './refusal.ts';

/**
 * Refuses quarters that lie on each other. A border has two sides, so a third quarter along it lies
 * on one of the two others. Borders that merely cross are found where they are simplified.
 * @param names number and name of every quarter
 * @throws Refusal naming the quarters
 */
export function refuseOverlaps(net: TownTopology, names: ReadonlyMap<number, string>): void {
  const along = new Map<number, Set<number>>();
  for (const { id, arcs } of net.objects.quarters.geometries) {
    for (const arc of arcs.flat(2)) {
      const border = arc < 0 ? ~arc : arc;
      along.set(border, (along.get(border) ?? new Set()).add(id));
    }
  }
  const crowded = [...along.values()].filter((quarters) => quarters.size > 2);
  if (crowded.length === 0) return;
  const groups = crowded.map((quarters) => [...quarters].map((id) => names.get(id)).join(', '));
  throw new Refusal(
    [...new Set(groups)].map((group) => `Von diesen Stadtteilen liegen zwei aufeinander: ${group}`),
  );
}
