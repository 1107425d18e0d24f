import { describe, expect, it } from 'vitest';
import { createPageCache } from '#server/pages/page-cache.ts';

const now = new Date('2027-03-04T10:00:00Z');
const later = new Date('2027-03-04T11:00:00Z');
const page = (name: string, bytes = 8000) => ({ name, bytes });

describe('the page cache', () => {
  it('keeps a page until it expires', () => {
    const cache = createPageCache(100_000);
    cache.set('/termine/', page('Termine'), later);
    expect(cache.get('/termine/', now)).toMatchObject({ name: 'Termine' });
    expect(cache.get('/termine/', later)).toBeUndefined();
    expect(cache.size).toBe(0);
    expect(cache.bytes).toBe(0);
  });

  it('never holds more bytes than it may, and lets go what was unused for longest', () => {
    const cache = createPageCache(50_000);
    cache.set('/', page('Start'), later);
    for (let month = 1; month <= 100; month += 1) {
      cache.get('/', now);
      cache.set(`/termine/${month}/`, page('Monat'), later);
      expect(cache.bytes).toBeLessThanOrEqual(50_000);
    }
    expect(cache.get('/', now)).toBeDefined();
    expect(cache.get('/termine/100/', now)).toBeDefined();
    expect(cache.get('/termine/1/', now)).toBeUndefined();
    expect(cache.size).toBeGreaterThan(2);
  });

  it('counts a page once that was rendered again', () => {
    const cache = createPageCache(100_000);
    cache.set('/', page('alt'), later);
    const { bytes } = cache;
    cache.set('/', page('neu'), later);
    expect(cache.bytes).toBe(bytes);
    expect(cache.get('/', now)).toMatchObject({ name: 'neu' });
  });

  it('does not throw all others out for one that is too large', () => {
    const cache = createPageCache(50_000);
    cache.set('/', page('Start'), later);
    cache.set('/alles/', page('Alles', 60_000), later);
    expect(cache.get('/alles/', now)).toBeUndefined();
    expect(cache.get('/', now)).toBeDefined();
  });
});
