import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTarget } from '#server/http/request-target.ts';

describe('an address in the request line', () => {
  it('is split into path and query', () => {
    expect(parseTarget('/termine/?bezirk=ost')).toEqual({
      pathname: '/termine/',
      search: '?bezirk=ost',
      isCanonical: true,
    });
  });

  it.each([
    ['/a/../bezirke/', '/bezirke/'],
    ['/./bezirke/', '/bezirke/'],
    ['/%62ezirke/', '/bezirke/'],
    ['/%2e%2e/bezirke/', '/bezirke/'],
    ['/stra%c3%9fe', '/stra%C3%9Fe'],
    ['/a\\b', '/a/b'],
  ])('%s means %s', (raw, pathname) => {
    expect(parseTarget(raw)).toMatchObject({ pathname, isCanonical: false });
  });

  it.each(['/', '/bezirke/ix/', '/_astro/page@1.css', '/a,b;c=d:e+f', '/stra%C3%9Fe', '/a%20b'])(
    '%s is written as browsers write it',
    (raw) => {
      expect(parseTarget(raw)).toMatchObject({ pathname: raw, isCanonical: true });
    },
  );

  it.each([
    '',
    '*',
    'bezirke/',
    'http://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/.//evil.example/',
    '/a/..//evil.example',
    '/%',
    '/%zz',
    '/%E0%A4%A',
    '/%2562ezirke/',
    '/bezirke%2Fost/',
    '/bezirke%5Cost/',
    '/#oben',
  ])('refuses %s', (raw) => {
    expect(parseTarget(raw)).toBeUndefined();
  });

  it('never leads away from the site, and has one spelling only', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, tail) => {
        const target = parseTarget(`/${path}${tail}`);
        if (!target) return;
        const { pathname, search } = target;
        expect(new URL(`http://ours${pathname}`).host).toBe('ours');
        expect(new URL(pathname, 'http://ours').host).toBe('ours');
        expect(parseTarget(pathname + search)).toEqual({ pathname, search, isCanonical: true });
      }),
    );
  });
});
