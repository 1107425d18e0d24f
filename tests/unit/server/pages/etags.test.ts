import { expect, it } from 'vitest';
import { etagOf, matchesEtag } from '#server/pages/etags.ts';

const etag = etagOf(Buffer.from('eine Seite'));

it('is the same for the same bytes, another for others', () => {
  expect(etagOf(Buffer.from('eine Seite'))).toBe(etag);
  expect(etagOf(Buffer.from('eine andere'))).not.toBe(etag);
});

it('matches itself, weak or strong, alone or in a list, and the asterisk', () => {
  const strong = etag.slice(2);
  for (const known of [etag, strong, '*', ` "x", ${etag}`, `${strong},"y"`]) {
    expect(matchesEtag(known, etag), known).toBe(true);
  }
});

it('does not match others', () => {
  for (const known of ['', '"x"', 'W/"x"', etag.slice(3, -1), '"x", "y"']) {
    expect(matchesEtag(known, etag), known).toBe(false);
  }
});
