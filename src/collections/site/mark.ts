import { townPath, townProjection } from '#domain/geometry/drawing.ts';
import { colours } from '#config/colours.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { getTopology } from '#collections/map/topologies.ts';

/** Width of the drawing in the tab: coarse, since it is shown as small as 16 pixels. */
const WIDTH = 96;

/** What the town is known by: shapes without a colour of their own, and the box they fill. */
export interface MarkDrawing {
  /** As SVG's `viewBox` has it. */
  box: string;
  drawing: string;
}

/** The mark of the site as an SVG image, in the colour of the town. */
export async function getMark(): Promise<string> {
  const { light, dark } = await markColours();
  const style = `*{fill:${light}}@media(prefers-color-scheme:dark){*{fill:${dark}}}`;
  const { box, drawing } = await drawMark(WIDTH);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><style>${style}</style>${drawing}</svg>`;
}

/** The colour the town acts with, in light and in dark mode. */
export async function markColours(): Promise<{ light: string; dark: string }> {
  const { colours: own } = await getMunicipality();
  return { light: own.action ?? colours.action, dark: own.actionDark ?? colours.actionDark };
}

/**
 * Draws the outline of the town, or the first letter of its name where there is no geometry.
 * @param width of the outline, in the steps to which its points are rounded
 */
export async function drawMark(width: number): Promise<MarkDrawing> {
  const topology = await getTopology('drawn');
  if (!topology) return letter((await getMunicipality()).name);
  const projection = townProjection(topology, width);
  return {
    box: projection.viewBox,
    drawing: `<path d="${townPath(topology, projection)}"/>`,
  };
}

function letter(name: string): MarkDrawing {
  const attributes =
    'x="48" y="80" text-anchor="middle" font-family="sans-serif" font-weight="700"';
  return { box: '0 0 96 96', drawing: `<text ${attributes} font-size="96">${name[0]}</text>` };
}
