import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

interface Manifest {
  name: string;
  lang: string;
  dir: string;
  start_url: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
}

// One is drawn from its outline, the other has none.
describe.each(['zweibruck', 'ohnebezirk'])('%s on a home screen', (town) => {
  let site: ServedSite;
  let manifest: Manifest;
  beforeAll(async () => {
    site = await serveSite(town);
    manifest = (await (await fetch(`${site.url}/manifest.webmanifest`)).json()) as Manifest;
  });
  afterAll(() => site.close());

  it('has its name and begins at the start page', () => {
    expect(manifest).toMatchObject({ lang: 'de', dir: 'ltr', start_url: '/' });
    expect(manifest.name).toMatch(/.+ – .+/);
  });

  it('has pictures as large as it says, and light', async () => {
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of manifest.icons) {
      const picture = Buffer.from(await (await fetch(site.url + src)).arrayBuffer());
      const { width, height, format } = await sharp(picture).metadata();
      expect([`${width}x${height}`, format]).toEqual([sizes, 'png']);
      expect(picture.length, src).toBeLessThan(6000);
      const { channels } = await sharp(picture).stats();
      expect(channels[0]?.stdev, 'one colour only').toBeGreaterThan(10);
    }
  });
});
