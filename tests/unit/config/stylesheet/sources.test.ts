import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOfPage, stylesheetKinds } from '#config/stylesheet/kinds.ts';
import { pagesOf, sourcesOf } from '#config/stylesheet/sources.ts';

describe('the kind of a page', () => {
  it.each([
    ['/', 'finder'],
    ['/bezirk-finden', 'finder'],
    ['/stadtteile/nordstadt/', 'town'],
    ['/termine/2027-03/', 'list'],
    ['/termine/archiv/', 'text'],
    ['/ar/konferenzen/iii-2027/', 'occasion'],
    ['/en/konferenzen/iii-2027/anmeldung/', 'form'],
    ['/kontakte/', 'text'],
    ['/404/', 'text'],
    ['/gibt/es/nicht/', 'text'],
  ])('%s: %s', (address, kind) => {
    expect(kindOfPage(address)).toBe(kind);
  });

  it.each(stylesheetKinds)('„%s“ has pages and a stylesheet', (kind) => {
    expect(pagesOf(kind)).not.toEqual([]);
    expect(existsSync(`src/styles/kinds/${kind}.scss`)).toBe(true);
  });

  it('is one for every page', () => {
    const pages = stylesheetKinds.flatMap((kind) => pagesOf(kind));
    expect(pages.toSorted()).toEqual(globSync('src/pages/**/*.astro').toSorted());
  });
});

describe('the files with the class names of a stylesheet', () => {
  it('are the pages and what they are made of, whatever Vite adds to the name', () => {
    const sources = sourcesOf('/somewhere/src/styles/kinds/town.scss?transform-only');
    expect(sources).toEqual(
      expect.arrayContaining([
        'src/pages/bezirke/[slug].astro',
        'src/layouts/SiteLayout.astro',
        'src/components/map/DistrictMap.astro',
        // Loaded when it is needed.
        'src/components/map/leaflet/town-map.ts',
      ]),
    );
    expect(sources).not.toContain('src/components/calendar/MonthGrid.astro');
  });

  it('are all for a stylesheet of no kind', () => {
    expect(sourcesOf('src/styles/map-live.scss')).toContain('src/pages/kontakte.astro');
  });
});
