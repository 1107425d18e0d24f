import { townPath, townProjection } from '#domain/geometry/drawing.ts';
import { colours } from '#config/colours.ts';
import { getMunicipality } from './municipality.ts';
import { getTopology } from './topologies.ts';

/** Width of the drawing: coarse, since it is shown as small as 16 pixels. */
const WIDTH = 96;

/**
 * The mark of the site as an SVG image: the outline of the town in its colour, or the first letter
 * of its name where there is no geometry.
 */
export async function getMark(): Promise<string> {
  const { name, colours: own } = await getMunicipality();
  const light = own.action ?? colours.action;
  const dark = own.actionDark ?? colours.actionDark;
  const style = `*{fill:${light}}@media(prefers-color-scheme:dark){*{fill:${dark}}}`;
  const { box, drawing } = (await outline()) ?? letter(name);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><style>${style}</style>${drawing}</svg>`;
}

async function outline() {
  const topology = await getTopology('drawn');
  if (!topology) return undefined;
  const projection = townProjection(topology, WIDTH);
  const drawing = `<path d="${townPath(topology, projection)}"/>`;
  return { box: projection.viewBox, drawing };
}

function letter(name: string) {
  const attributes =
    'x="48" y="80" text-anchor="middle" font-family="sans-serif" font-weight="700"';
  return { box: '0 0 96 96', drawing: `<text ${attributes} font-size="96">${name[0]}</text>` };
}
