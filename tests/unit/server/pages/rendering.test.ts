import { expect, it } from 'vitest';
import { toAstroRequest } from '#server/pages/rendering.ts';

it('makes requests at our own origin and hides what pages have no business with', async () => {
  const request = toAstroRequest('https://bezirke.example', {
    method: 'POST',
    address: '/konferenzen/herbst/anmeldung/?a=b',
    headers: {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': '203.0.113.7',
      forwarded: 'for=203.0.113.7',
      'user-agent': 'Firefox',
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://bezirke.example',
    },
    body: Buffer.from('name=Ana'),
  });
  expect(request.url).toBe('https://bezirke.example/konferenzen/herbst/anmeldung/?a=b');
  expect([...request.headers.keys()]).toEqual(['content-type', 'origin']);
  expect((await request.formData()).get('name')).toBe('Ana');
});
