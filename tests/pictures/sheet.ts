import sharp from 'sharp';

/** How pictures are laid out: so many beside each other, each so many pixels wide. */
export interface Layout {
  columns: number;
  width: number;
}

const GAP = 12;
const GROUND = '#8a8f98';
/** Text can still be made out, and a sheet stays below 250 kB. */
const QUALITY = 62;

/** Lays pictures of one size beside and below each other. @returns a WebP file */
export async function sheetOf(pictures: readonly Buffer[], layout: Layout): Promise<Buffer> {
  const { columns, width } = layout;
  const small = await Promise.all(
    pictures.map((picture) => sharp(picture).resize({ width }).png().toBuffer()),
  );
  const { height = 0 } = await sharp(small[0]).metadata();
  const rows = Math.ceil(small.length / columns);
  return sharp({
    create: {
      width: columns * (width + GAP) + GAP,
      height: rows * (height + GAP) + GAP,
      channels: 3,
      background: GROUND,
    },
  })
    .composite(
      small.map((input, index) => ({
        input,
        left: GAP + (index % columns) * (width + GAP),
        top: GAP + Math.floor(index / columns) * (height + GAP),
      })),
    )
    .webp({ quality: QUALITY, effort: 6 })
    .toBuffer();
}
