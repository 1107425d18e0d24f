import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawTown } from '#domain/geometry/drawing.ts';
import type { SocialPicture } from '#domain/pictures/social-picture.ts';
import { drawPicture, pictureSvg } from '#server/pictures/draw-picture.ts';

const town = 'tests/fixtures/towns/zweibruck/geometry/drawn.json';
const drawing = drawTown(JSON.parse(readFileSync(town, 'utf8')), (quarter) => 1 + (quarter % 2));

const picture: SocialPicture = {
  town: 'Stadt Zweibruck',
  site: 'Zusammen in Zweibruck',
  title: 'Integrationskonferenz für Brückenkopf, Hafen, Lindenhof und alle anderen Stadtteile',
  detail: 'Donnerstag, 4. März 2027',
  action: '#0b5c4a',
  map: drawing && {
    drawing,
    districts: [
      { number: 1, label: 'Nord', hue: 30, chosen: true },
      { number: 2, label: 'Süd', hue: 200, chosen: false },
    ],
  },
};

describe('the picture beside a link', () => {
  test('has the size that messengers ask for, and few bytes', async () => {
    const png = await drawPicture(picture);
    expect(png.length).toBeLessThan(60_000);
    expect(await sharp(png).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
  });

  test('needs no font of the machine on which it is made', () => {
    expect(pictureSvg(picture)).not.toMatch(/<text|font-|NaN/);
  });

  test('shows letters of many languages, and whatever is written in a title', () => {
    const odd = { ...picture, title: 'Çay & Łódź: Привет <b> Αθήνα' };
    expect(pictureSvg(odd)).not.toBe(pictureSvg(picture));
    expect(pictureSvg(odd)).not.toMatch(/<b>|NaN/);
  });

  test('can be drawn for a town without a map', async () => {
    const plain = await drawPicture({ ...picture, map: undefined, notice: 'Abgesagt' });
    expect(plain.length).toBeGreaterThan(1000);
  });

  test('says when something is called off', () => {
    expect(pictureSvg({ ...picture, notice: 'Abgesagt' })).not.toBe(pictureSvg(picture));
  });
});
