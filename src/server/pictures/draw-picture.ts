import sharp from 'sharp';
import type { SocialPicture } from '#domain/pictures/social-picture.ts';
import { wrap } from '#domain/pictures/wrap.ts';
import { letteringPath, widthOf, type Lettering } from './lettering.ts';
import { pictureMap, strongColour } from './picture-map.ts';

/** What messengers ask for: 1.91 to 1. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const MAP = { x: 764, y: 56, width: 380, height: 518 };

const INK = '#171d2b';
const SOFT = '#4a5163';
const ALERT = '#a3171a';
const BAND_HEIGHT = 14;
/** Around which height title and date stand, below the name of the site. */
const MIDDLE = 350;

/** Sizes of the title, the largest that fits in four lines is taken. */
const TITLE_SIZES = [76, 68, 60, 52];

/** The picture as PNG, in few colours and so in few bytes. */
export async function drawPicture(picture: SocialPicture): Promise<Uint8Array<ArrayBuffer>> {
  const svg = Buffer.from(pictureSvg(picture));
  const png = await sharp(svg).png({ palette: true, colours: 64, effort: 1 }).toBuffer();
  return new Uint8Array(png);
}

/** The picture as SVG that needs no fonts. */
export function pictureSvg(picture: SocialPicture): string {
  const { map, action } = picture;
  const first = map?.districts.find(({ chosen }) => chosen);
  const accent = first ? strongColour(first.hue) : action;
  const textWidth = (map ? MAP.x - 24 : WIDTH - MARGIN) - MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<rect width="100%" height="${BAND_HEIGHT}" fill="${accent}"/>`,
    map ? pictureMap(map, MAP) : '',
    ...lines(picture, textWidth, accent).map(letteringPath),
    '</svg>',
  ].join('');
}

function lines(picture: SocialPicture, width: number, accent: string): Lettering[] {
  const { town, site, title, detail, notice } = picture;
  const at = { x: MARGIN };
  const { size, rows } = titleRows(title, width);
  const details = wrap(detail ?? '', width, 2, (text) => widthOf(text, 40, 'Regular'));
  const height = rows.length * size * 1.16 + details.length * 52 + (details.length > 0 ? 24 : 0);
  const top = MIDDLE - height / 2 + size;
  const below = top + (rows.length - 1) * size * 1.16;
  return [
    { ...at, text: town, y: 96, size: 30, weight: 'Bold', fill: INK },
    { ...at, text: site, y: 134, size: 26, weight: 'Regular', fill: SOFT },
    ...rows.map((text, i): Lettering => ({
      ...at,
      text,
      y: top + i * size * 1.16,
      size,
      weight: 'Bold',
      fill: INK,
    })),
    ...details.map((text, i): Lettering => ({
      ...at,
      text,
      y: below + 76 + i * 52,
      size: 40,
      weight: 'Regular',
      fill: notice ? SOFT : accent,
    })),
    ...(notice
      ? [{ ...at, text: notice, y: 572, size: 40, weight: 'Bold', fill: ALERT } as const]
      : []),
  ];
}

/** The title as large as it fits. */
function titleRows(title: string, width: number): { size: number; rows: string[] } {
  const tries = TITLE_SIZES.map((size) => {
    const measure = (text: string) => widthOf(text, size, 'Bold');
    const longestWord = Math.max(...title.split(/[\s-]/).map(measure));
    return { size, rows: wrap(title, width, 4, measure), whole: longestWord <= width };
  });
  const good = tries.find(({ rows, whole }) => whole && rows.length <= 3);
  return good ?? (tries.at(-1) as (typeof tries)[number]);
}
