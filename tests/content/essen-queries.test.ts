import { beforeAll, describe, expect, it } from 'vitest';
import { type ClassResult, describeResult, measureFinder } from '#tests/bench/finder.ts';

/** Tens of thousands of queries; a busy machine may take its time. */
const MINUTES = 5 * 60_000;

describe('the finder, asked with all names of Essen', () => {
  let classes: Record<string, ClassResult>;

  beforeAll(() => {
    const result = measureFinder('essen');
    process.stdout.write(describeResult(result));
    classes = result.classes;
  }, MINUTES);

  it('is asked more than a thousand queries that it makes itself', () => {
    const counts = Object.values(classes).map(({ queries }) => queries);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000);
  });

  it.each([
    ['exact', 1],
    ['written out, abbreviated', 0.99],
    ['umlauts dropped', 0.99],
    ['one typing error', 0.97],
    ['nonsense', 0.99],
  ])('is right at the first place: %s', (name, least) => {
    expect(classes[name]?.first).toBeGreaterThanOrEqual(least);
  });

  it('is never certain of a district where several are possible', () => {
    expect(classes['ambiguous']?.wrongCertainties).toBe(0);
    expect(classes['ambiguous']?.askedRightly).toBe(1);
  });
});
