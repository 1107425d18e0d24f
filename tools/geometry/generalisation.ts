import { createLocator } from '#domain/geometry/locate.ts';
import type { GeometryFigures, TownTopology } from '#schemas/geometry.ts';
import { decidedBudget, drawnBudget } from './budgets.ts';
import { buildNet, countPoints, weigh } from './net.ts';
import { refuseOverlaps } from './overlaps.ts';
import type { Reference } from './reference.ts';
import { Refusal } from './refusal.ts';
import { countMisplaced, samplePlaces } from './samples.ts';
import { finest } from './search.ts';
import type { Generalised } from './search.ts';

const SAMPLES = 100_000;

/** At most one place in so many may fall into another quarter. */
const MOST_MISPLACED = 1 / 500;

/** Both geometries of a municipality and what was measured on the way. */
export interface TownGeometry {
  decided: TownTopology;
  drawn: TownTopology;
  figures: GeometryFigures;
}

function figuresOf({ points, bytes, minArea, grid }: Generalised): GeometryFigures['drawn'] {
  return { points, bytes, minArea, grid };
}

/**
 * Makes both geometries of a municipality from its reference.
 * @param progress told in German what is being done
 * @throws Refusal if quarters overlap, one would be lost, borders cross or the result would be too coarse
 */
export function generaliseTown(
  reference: Reference,
  progress: (step: string) => void,
): TownGeometry {
  progress('Gemeinsame Grenzen suchen');
  const net = buildNet(reference);
  const quarters = reference.features.map(({ properties }) => properties);
  const names = new Map(quarters.map(({ number, name }) => [number, name]));
  const districts = new Map(quarters.map(({ number, district }) => [number, district]));
  refuseOverlaps(net, names);
  const weighted = weigh(net);
  const decided = finest(weighted, decidedBudget, names, (area) =>
    progress(`Stadtteile vereinfachen (${area} m²)`),
  );
  const drawn = finest(
    weighted,
    drawnBudget((quarter) => districts.get(quarter)),
    names,
    (area) => progress(`Zeichnung vereinfachen (${area} m²)`),
  );
  progress(`${SAMPLES} Zufallspunkte vergleichen`);
  const places = samplePlaces(createLocator(net), net.bbox, SAMPLES);
  const misplaced = countMisplaced(createLocator(decided.topology), places);
  if (misplaced / SAMPLES >= MOST_MISPLACED) {
    throw new Refusal([
      `Zu ungenau: ${misplaced} von ${SAMPLES} Zufallspunkten fallen in einen anderen Stadtteil, erlaubt ist weniger als 1 von 500.`,
    ]);
  }
  return {
    decided: decided.topology,
    drawn: drawn.topology,
    figures: {
      reference: { quarters: quarters.length, points: countPoints(net) },
      decided: { ...figuresOf(decided), samples: SAMPLES, misplaced },
      drawn: figuresOf(drawn),
    },
  };
}
