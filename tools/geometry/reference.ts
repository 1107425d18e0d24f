import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import * as z from 'zod';
import { withPlainFields } from '#tools/import/border-fields.ts';
import { readHanded } from '#tools/import/handed.ts';
import { Refusal } from './refusal.ts';

/** What the reference says of a quarter. */
export interface ReferenceQuarter {
  number: number;
  name: string;
  district?: number | undefined;
}

/** The borders to generalise, as the municipality publishes them. */
export type Reference = FeatureCollection<Polygon | MultiPolygon, ReferenceQuarter>;

const NOT_A_COLLECTION = 'die Datei ist keine GeoJSON-FeatureCollection';
const NO_COORDINATES = 'die Koordinaten (coordinates) fehlen oder sind anders verschachtelt';
const WGS84 = 'Koordinaten müssen Länge und Breite in Grad sein (WGS 84)';

const position = z
  .array(z.number('Koordinaten müssen Zahlen sein'), NO_COORDINATES)
  .min(2, 'eine Koordinate braucht Länge und Breite')
  .refine(([lon = NaN, lat = NaN]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90, WGS84)
  // A height behind them means nothing here.
  .transform(([lon = NaN, lat = NaN]) => [lon, lat]);

const ring = z
  .array(position, NO_COORDINATES)
  .min(4, 'ein Ring braucht mindestens vier Punkte')
  .refine(
    (points) => String(points[0]) === String(points.at(-1)),
    'ein Ring muss dort enden, wo er beginnt',
  );

const rings = z.array(ring, NO_COORDINATES).min(1, 'ein Vieleck braucht einen Ring');

const geometry = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('Polygon'), coordinates: rings }),
    z.object({
      type: z.literal('MultiPolygon'),
      coordinates: z.array(rings, NO_COORDINATES).min(1),
    }),
  ],
  'die Fläche muss ein Polygon oder MultiPolygon sein',
);

const properties = z.object(
  {
    number: z.int('die Nummer des Stadtteils (number) fehlt oder ist keine ganze Zahl').positive(),
    name: z.string('der Name des Stadtteils (name) fehlt').min(1, 'der Name (name) ist leer'),
    district: z.int('der Bezirk (district) ist keine ganze Zahl').positive().optional(),
  },
  'die Angaben zum Stadtteil (properties) fehlen',
);

const featureCollection = z.object(
  {
    type: z.literal('FeatureCollection', NOT_A_COLLECTION),
    features: z
      .array(z.object({ properties, geometry }, 'das ist kein Stadtteil'), NOT_A_COLLECTION)
      .min(1, 'die Datei enthält keinen Stadtteil'),
  },
  NOT_A_COLLECTION,
);

function readJson(file: string): unknown {
  const { text } = readHanded(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal([`${file} ist kein gültiges JSON: ${(error as Error).message}`]);
  }
}

/** Where in the file a problem is, so that a person finds it. */
function describe(json: unknown, issue: z.core.$ZodIssue): string {
  const [, index] = issue.path;
  if (issue.path[0] !== 'features' || typeof index !== 'number') return issue.message;
  const feature = (json as { features: { properties?: { name?: unknown } }[] }).features[index];
  const name = feature?.properties?.name;
  return `Stadtteil an ${index + 1}. Stelle${name ? ` (${String(name)})` : ''}: ${issue.message}`;
}

function duplicates(quarters: ReferenceQuarter[]): string[] {
  const names = new Map<number, string[]>();
  for (const { number, name } of quarters) names.set(number, [...(names.get(number) ?? []), name]);
  return [...names]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([number, sharing]) => `Die Nummer ${number} kommt mehrfach vor: ${sharing.join(', ')}`);
}

/** Checks a parsed GeoJSON file. @throws Refusal naming everything that is wrong with it */
export function checkReference(json: unknown): Reference {
  const plain = withPlainFields(json);
  const parsed = featureCollection.safeParse(plain);
  if (!parsed.success) {
    throw new Refusal([...new Set(parsed.error.issues.map((issue) => describe(plain, issue)))]);
  }
  const problems = duplicates(parsed.data.features.map((feature) => feature.properties));
  if (problems.length > 0) throw new Refusal(problems);
  return parsed.data as Reference;
}

/** Reads the reference. @throws Refusal naming everything that is wrong with the file */
export function readReference(file: string): Reference {
  return checkReference(readJson(file));
}
