import { drawTown, type TownDrawing } from '#domain/geometry/drawing.ts';
import type { Locale } from '#schemas/text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { districtRecords, districtRefs } from '#collections/districts/refs.ts';
import { listQuarters, quarterRecords } from '#collections/districts/quarters.ts';
import { getTopology } from './topologies.ts';

/** A district on the drawn map, ready to show. */
export interface MapArea {
  slug: string;
  number: number;
  /** What stands on the map, such as "III". */
  label: string;
  /** What the link is called, such as "Stadtbezirk III, Essen-West". */
  name: string;
  href: string;
  /** Outline, and borders of the quarters inside, as SVG path data. */
  d: string;
  inner: string;
  /** Middle of the label, in units of the viewBox. */
  labelX: number;
  labelY: number;
}

/** A quarter on the drawn map. */
export interface MapQuarter {
  slug: string;
  name: string;
  href: string;
  /** Slug of its district, whose colour it wears. */
  district: string | undefined;
  d: string;
  /** Middle of its name, in units of the viewBox. */
  labelX: number;
  labelY: number;
}

/** The drawn map of the town. A town without districts has quarters only. */
export interface TownMapView {
  viewBox: string;
  areas: MapArea[];
  quarters: MapQuarter[];
}

let kept: Promise<TownDrawing | undefined> | undefined;

/** The drawing of the town, made once; undefined for a town without geometry. */
export function townDrawing(): Promise<TownDrawing | undefined> {
  return (kept ??= draw());
}

async function draw(): Promise<TownDrawing | undefined> {
  const districts = await districtRecords();
  const districtOf = new Map<number, number | undefined>();
  for (const { number, district } of (await quarterRecords()).values()) {
    districtOf.set(number, district === undefined ? undefined : districts.get(district)?.number);
  }
  return drawTown(await getTopology('drawn'), (quarter) => districtOf.get(quarter));
}

export async function getTownMap(locale: Locale): Promise<TownMapView | undefined> {
  const drawing = await townDrawing();
  if (!drawing) return undefined;
  return {
    viewBox: drawing.viewBox,
    areas: await mapAreas(drawing, locale),
    quarters: await mapQuarters(drawing, locale),
  };
}

async function mapAreas(drawing: TownDrawing, locale: Locale): Promise<MapArea[]> {
  const t = useTranslations(locale);
  const shapes = new Map(drawing.districts.map((shape) => [shape.id, shape]));
  const districts = await districtRefs([...(await districtRecords()).keys()], locale);
  return districts.flatMap(({ slug, number, label, name, title, href }) => {
    const shape = shapes.get(number);
    if (!shape) return [];
    const { d, inner } = shape;
    const { x: labelX, y: labelY } = shape.label;
    const full = t('district.titleAndName', { title, name });
    return [{ slug, number, label, name: full, href, d, inner, labelX, labelY }];
  });
}

async function mapQuarters(drawing: TownDrawing, locale: Locale): Promise<MapQuarter[]> {
  const shapes = new Map(drawing.quarters.map((shape) => [shape.id, shape]));
  return (await listQuarters(locale)).flatMap(({ slug, number, name, href, district }) => {
    const shape = shapes.get(number);
    if (!shape) return [];
    const { x: labelX, y: labelY } = shape.label;
    return [{ slug, name, href, district, d: shape.d, labelX, labelY }];
  });
}
