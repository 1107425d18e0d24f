import sharp from 'sharp';
import { colours } from '#config/colours.ts';
import { drawMark, markColours } from './mark.ts';

interface AppIcon {
  /** Width and height in pixels. */
  size: number;
  /** How much of the width the mark may take, 0 to 1. */
  mark: number;
  /** Whether the system cuts the corners; if not, they are round already. */
  maskable?: boolean;
}

/**
 * Pictures of the site on a home screen, by their file names. Of a maskable one only the inner 80 %
 * are certain to be seen (W3C, Web Application Manifest); `apple-touch-icon` is the name that iOS
 * asks for by itself.
 */
export const appIcons = {
  'icon-192': { size: 192, mark: 0.7 },
  'icon-512': { size: 512, mark: 0.7 },
  'icon-maskable-512': { size: 512, mark: 0.52, maskable: true },
  'apple-touch-icon': { size: 180, mark: 0.64, maskable: true },
} as const satisfies Record<string, AppIcon>;

export type AppIconName = keyof typeof appIcons;

/** The mark of the town on its colour, as a PNG. */
export async function getAppIcon(name: AppIconName): Promise<Buffer> {
  const { size, mark, maskable }: AppIcon = appIcons[name];
  const { box, drawing } = await drawMark(size);
  const { light } = await markColours();
  const side = Math.round(size * mark);
  const margin = Math.round((size - side) / 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <rect width="100%" height="100%" rx="${maskable ? 0 : size / 5}" fill="${light}"/>
    <svg x="${margin}" y="${margin}" width="${side}" height="${side}" viewBox="${box}" fill="${colours.paper}">
      ${drawing}
    </svg>
  </svg>`;
  // Two colours and what lies between them at the edges.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, compressionLevel: 9 })
    .toBuffer();
}
