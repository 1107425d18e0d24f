import { describe, expect, it } from 'vitest';
import { createDatedPages } from '#server/pages/dated-pages.ts';
import type { Rendered } from '#server/pages/rendering.ts';

const now = new Date('2027-03-04T10:00:00Z');
const validUntil = new Date('2027-03-04T11:00:00Z');

const rendered = (text: string, more: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  headers: {},
  cookies: [],
  body: Buffer.from(text),
  validUntil: undefined,
  ...more,
});

const start = () =>
  createDatedPages({ clock: () => now, maxBytes: 1_000_000, headersOf: () => ({}) });

/** Asks `times` times at once while the first rendering has not ended yet. */
async function askAtOnce(times: number, page: (count: number) => Rendered) {
  const pages = start();
  const everybodyAsked = Promise.withResolvers<void>();
  let renderings = 0;
  const answers = Array.from({ length: times }, () =>
    pages.render('/termine/', '', async () => {
      renderings += 1;
      const own = page(renderings);
      await everybodyAsked.promise;
      return own;
    }),
  );
  everybodyAsked.resolve();
  return { answers: await Promise.all(answers), renderings };
}

describe('those who ask at the same time', () => {
  it('share one rendering of a page that is for everybody', async () => {
    const { answers, renderings } = await askAtOnce(20, () => rendered('Termine', { validUntil }));
    expect(renderings).toBe(1);
    expect(new Set(answers.map((answer) => answer && 'kept' in answer && answer.kept)).size).toBe(
      1,
    );
  });

  it('each get their own rendering of a personal page', async () => {
    const { answers } = await askAtOnce(5, (count) => rendered(`Nummer ${count}`));
    const texts = answers.map((answer) =>
      answer && 'personal' in answer ? answer.personal.body.toString() : undefined,
    );
    expect(texts.sort()).toEqual([1, 2, 3, 4, 5].map((count) => `Nummer ${count}`));
  });

  it('do not stay without a page when one rendering fails', async () => {
    const pages = start();
    const broken = () => Promise.reject(new Error('kaputt'));
    const both = [pages.render('/termine/', '', broken), pages.render('/termine/', '', broken)];
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ]);
    const after = await pages.render('/termine/', '', async () =>
      rendered('Termine', { validUntil }),
    );
    expect(after).toHaveProperty('kept');
  });
});

it('keeps what a page says about itself', async () => {
  const pages = start();
  const headers = { 'content-language': 'de' };
  await pages.render('/termine/', '', async () => rendered('Termine', { validUntil, headers }));
  expect(pages.lookup('/termine/', '')?.notModified).toContain('content-language');
});
