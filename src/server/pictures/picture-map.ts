import { oklchHex } from '#domain/pictures/oklch.ts';
import type { PictureDistrict, PictureMap } from '#domain/pictures/social-picture.ts';
import { letteringPath } from './lettering.ts';

/** The place of the map on the picture, in pixels. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

const NEIGHBOUR = '#e6e7eb';
const INK = '#171d2b';

/** The town as part of an SVG, as large as the frame lets it be. */
export function pictureMap({ drawing, districts }: PictureMap, frame: Frame): string {
  const [, , width = 1, height = 1] = drawing.viewBox.split(' ').map(Number);
  const scale = Math.min(frame.width / width, frame.height / height);
  const left = frame.x + (frame.width - width * scale) / 2;
  const top = frame.y + (frame.height - height * scale) / 2;
  const someChosen = districts.some(({ chosen }) => chosen);
  const byNumber = new Map(districts.map((district) => [district.number, district]));
  const shapes = drawing.districts.map(({ id, d, inner }) => {
    const fill = fillOf(byNumber.get(id), someChosen);
    const outline = `<path d="${d}" fill="${fill}" stroke="#fff" stroke-width="${3 / scale}" stroke-linejoin="round"/>`;
    if (fill === NEIGHBOUR) return outline;
    return `${outline}<path d="${inner}" fill="none" stroke="#fff" stroke-width="${1 / scale}"/>`;
  });
  // A town without districts is drawn by its quarters.
  const quarters = drawing.quarters.map(
    ({ d }) => `<path d="${d}" fill="${NEIGHBOUR}" stroke="#fff" stroke-width="${2 / scale}"/>`,
  );
  const labels = drawing.districts.flatMap(({ id, label }) => {
    const district = byNumber.get(id);
    if (!district || (someChosen && !district.chosen)) return [];
    return letteringPath({
      text: district.label,
      x: left + label.x * scale,
      y: top + label.y * scale + 10,
      size: district.label.length > 4 ? 18 : 28,
      weight: 'Bold',
      fill: district.chosen ? '#fff' : INK,
      align: 'middle',
    });
  });
  const areas = shapes.length > 0 ? shapes : quarters;
  const moved = `translate(${left} ${top}) scale(${scale})`;
  return `<g transform="${moved}">${areas.join('')}</g>${labels.join('')}`;
}

function fillOf(district: PictureDistrict | undefined, someChosen: boolean): string {
  if (!district || (someChosen && !district.chosen)) return NEIGHBOUR;
  return district.chosen ? strongColour(district.hue) : oklchHex(0.86, 0.065, district.hue);
}

/** The tone of a district in which it stands out, as in the stylesheet. */
export function strongColour(hue: number): string {
  return oklchHex(0.42, 0.1, hue);
}
