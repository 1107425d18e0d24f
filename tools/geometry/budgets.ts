import type { DistrictOf } from '#domain/geometry/areas.ts';
import { drawTown } from '#domain/geometry/drawing.ts';
import type { TownTopology } from '#schemas/geometry.ts';
import { brotliBytes } from './bytes.ts';
import { formatTopology } from './files.ts';
import type { Budget } from './search.ts';

/** Quarters exact enough to decide by: at most 10 kB as a file. */
export const decidedBudget: Budget = {
  bytes: 9_900,
  steps: 7_000,
  measure: (topology) => brotliBytes(formatTopology(topology)),
};

/** A town's drawing without its links and names, which differ between pages. */
export function bareDrawing(topology: TownTopology, districtOf: DistrictOf): string {
  const { districts = [], quarters = [] } = drawTown(topology, districtOf) ?? {};
  const lines =
    districts.length > 0
      ? districts.flatMap(({ d, inner }) => [d, inner])
      : quarters.map(({ d }) => d);
  return lines.map((d) => `<path d="${d}"/>`).join('');
}

/** Outlines fine enough to look at: at most 3 kB inline, of which links and names take a part. */
export function drawnBudget(districtOf: DistrictOf): Budget {
  return {
    bytes: 2_400,
    steps: 4_000,
    measure: (topology) => brotliBytes(bareDrawing(topology, districtOf)),
  };
}
