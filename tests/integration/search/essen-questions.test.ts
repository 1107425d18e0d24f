import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { firstAddress } from './results.ts';
import { questions } from './questions.ts';

/** Content changes; the search has to stay good, not to give the same answers for ever. */
const LEAST_RIGHT = 0.9;

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('essen');
});
afterAll(() => site.close());

it(`of ${questions.length} questions nine in ten have the right answer first`, async () => {
  const wrong: string[] = [];
  for (const [question, expected] of questions) {
    const first = await firstAddress(site.url, question);
    if (!first?.startsWith(expected)) wrong.push(`${question}: ${first}, not ${expected}`);
  }
  expect(1 - wrong.length / questions.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
});
