import { describe, expect, test } from 'vitest';
import { cacheableQuery, href, routeOf, splitLocale } from '#config/routes.ts';

describe('an address', () => {
  test('is the same in every language behind the prefix', () => {
    expect(href('district', { slug: 'iii' }, 'de')).toBe('/bezirke/iii/');
    expect(href('district', { slug: 'iii' }, 'ar')).toBe('/ar/bezirke/iii/');
  });

  test('carries what is typed only in encoded form', () => {
    expect(href('registration', { code: '../x?y' }, 'de')).toBe('/anmeldung/..%2Fx%3Fy/');
  });

  test('needs all its parts', () => {
    expect(() => href('district', {}, 'de')).toThrow('slug');
  });

  test.each([
    ['/en/kontakte/', 'en', '/kontakte/'],
    ['/kontakte/', 'de', '/kontakte/'],
    ['/de/kontakte/', 'de', '/de/kontakte/'],
    ['/entdecken/', 'de', '/entdecken/'],
    ['/en', 'en', ''],
  ])('%s is taken apart into %s and %s', (address, locale, path) => {
    expect(splitLocale(address)).toEqual({ locale, path });
  });
});

describe('the route of an address', () => {
  test.each([
    ['/', 'start'],
    ['/en/', 'start'],
    ['/bezirke/iii/', 'district'],
    ['/anmeldung/', 'lookup'],
    ['/anmeldung/ABCD/', 'registration'],
    ['/konferenzen/iii-2027/anmeldung/', 'register'],
    ['/api/quarters.geojson', 'quartersApi'],
    ['/essener-weg/', 'page'],
  ])('%s is %s', (address, id) => {
    expect(routeOf(address)?.id).toBe(id);
  });

  test.each(['/bezirke', '/api/quartersXgeojson', '/a/b/c/d/', '/en'])('%s is none', (address) => {
    expect(routeOf(address)).toBeUndefined();
  });

  test('only known query keys tell one kept page from another', () => {
    expect(cacheableQuery('/bezirk-finden')).toEqual(['q', 'stadtteil']);
    expect(cacheableQuery('/bezirke/iii/')).toEqual([]);
    expect(cacheableQuery('/nirgends/')).toEqual([]);
  });
});
