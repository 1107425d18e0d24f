import * as z from 'zod';
import { line, text } from './text.ts';

const arcs = z.array(z.int());
const id = z.int().positive().describe('amtliche Nummer des Stadtteils');

const area = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), id, arcs: z.array(arcs) }),
  z.strictObject({ type: z.literal('MultiPolygon'), id, arcs: z.array(z.array(arcs)) }),
]);

const quarters = z.strictObject({
  type: z.literal('GeometryCollection'),
  geometries: z.array(area),
});

const pair = z.tuple([z.number(), z.number()]);

/**
 * Borders of a town in `geometry/decided.json` and `geometry/drawn.json`: TopoJSON in WGS 84, where
 * neighbours share their borders, so that no gap can open between them. Quarters carry nothing but
 * their official number; names stand in the content, and districts are merged from the quarters that
 * the content gives them. Made by `npm run import:borders`.
 */
export const townTopology = z.strictObject({
  type: z.literal('Topology'),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  transform: z.strictObject({ scale: pair, translate: pair }),
  objects: z.strictObject({ quarters }),
  arcs: z.array(z.array(z.array(z.int()))),
});

export type TownTopology = z.infer<typeof townTopology>;
export type QuarterArea = z.infer<typeof area>;

const figures = z.strictObject({
  points: z.int().positive().describe('Punkte der Grenzen, gemeinsame einmal gezählt'),
  bytes: z.int().positive().describe('Bytes mit Brotli'),
  minArea: z.number().positive().describe('Vereinfachung: kleinste erhaltene Zacke in m²'),
  grid: z.number().positive().describe('Raster der Koordinaten in Metern'),
});

/** What the tool measured when it made the geometry. */
export const geometryFigures = z.strictObject({
  reference: z.strictObject({
    quarters: z.int().positive().describe('Stadtteile in der Vorlage'),
    points: z.int().positive().describe('Punkte in der Vorlage'),
  }),
  decided: figures.extend({
    samples: z.int().positive().describe('geprüfte Zufallspunkte'),
    misplaced: z.int().min(0).describe('davon in einem anderen Stadtteil als in der Vorlage'),
  }),
  drawn: figures,
});

export type GeometryFigures = z.infer<typeof geometryFigures>;

const source = z.strictObject({
  title: line.describe('Titel des Datensatzes'),
  publisher: line.describe('wer die Daten herausgibt'),
  url: z.url().optional().describe('wo man sie findet'),
  licence: line.describe('Lizenz, kurz, zum Beispiel dl-de/by-2-0'),
  licenceUrl: z.url().describe('Wortlaut der Lizenz'),
  credit: text.describe('Quellenangabe, wie sie auf der Website stehen muss'),
  changes: text.describe('was an den Daten verändert wurde'),
  note: text.optional().describe('was man über die Daten noch wissen muss'),
  figures: geometryFigures.optional().describe('vom Werkzeug gemessen, nicht von Hand ändern'),
});

/** `geometry/sources.yaml`: where borders (and, if there are any, streets) come from. */
export const geometrySources = z.strictObject({
  borders: source.describe('Grenzen der Stadtteile und Bezirke'),
  streets: source.optional().describe('Straßenverzeichnis'),
});

export type GeometrySources = z.infer<typeof geometrySources>;
