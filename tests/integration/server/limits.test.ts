import { afterEach, describe, expect, it } from 'vitest';
import { html, startTestSite, type TestSite } from './site.ts';

/** Refused before it is received; forms with long texts are shown again instead. */
const form = '/intern/anmelden/';
let site: TestSite;

afterEach(() => site.close());

const pages = {
  [form]: () => html('Danke'),
  '/anmeldung/RICHTIG/': () => html('Ihre Anmeldung'),
};

const send = (from?: string) =>
  fetch(site.url + form, {
    method: 'POST',
    body: new URLSearchParams({ name: 'Ana' }),
    headers: from ? { 'X-Forwarded-For': from } : {},
  });

async function statuses(requests: (() => Promise<Response>)[]): Promise<number[]> {
  const seen: number[] = [];
  for (const request of requests) seen.push((await request()).status);
  return seen;
}

describe('forms', () => {
  it('can be sent so often from one address, and not more', async () => {
    site = await startTestSite({ pages, env: { RATE_LIMIT_RSVP: '2/h' } });
    expect(await statuses([send, send])).toEqual([200, 200]);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500);
    expect(refused.headers.get('content-security-policy')).toBeTruthy();
    expect((await fetch(site.url + form)).status).toBe(200);
  });

  it('do not count while something in them is wrong, unless they never end', async () => {
    let status = 422;
    const answer = () => html('Bitte prüfen Sie Ihre Angaben', { status });
    site = await startTestSite({ pages: { [form]: answer }, env: { RATE_LIMIT_RSVP: '1/h' } });
    expect(await statuses([send, send, send])).toEqual([422, 422, 422]);
    status = 200;
    expect(await statuses([send, send])).toEqual([200, 429]);
    await site.close();

    status = 422;
    site = await startTestSite({ pages: { [form]: answer }, env: { RATE_LIMIT_RSVP: '1/h' } });
    const many = await statuses(Array.from({ length: 11 }, () => send));
    expect(many.slice(-2)).toEqual([422, 429]);
  });

  it('are counted by the address that a trusted proxy reports', async () => {
    site = await startTestSite({
      pages,
      env: { RATE_LIMIT_RSVP: '1/h', TRUST_PROXY: '127.0.0.1' },
    });
    expect(
      await statuses([
        () => send('203.0.113.7'),
        () => send('203.0.113.8'),
        () => send('203.0.113.7'),
        // One household's network; only its last 64 bits differ.
        () => send('2001:db8:1:2::3'),
        () => send('2001:db8:1:2::4'),
        () => send('2001:db8:1:3::3'),
      ]),
    ).toEqual([200, 200, 429, 200, 429, 200]);
  });

  it('are counted by the real address when nobody is trusted', async () => {
    site = await startTestSite({ pages, env: { RATE_LIMIT_RSVP: '1/h' } });
    expect(await statuses([() => send('203.0.113.7'), () => send('203.0.113.8')])).toEqual([
      200, 429,
    ]);
  });
});

describe('codes', () => {
  const look = (code: string) => () => fetch(`${site.url}/anmeldung/${code}/`);

  it('can be looked up for ever by who has one', async () => {
    site = await startTestSite({ pages, env: { RATE_LIMIT_CODES: '2/h' } });
    const seen = await statuses(Array.from({ length: 5 }, () => look('RICHTIG')));
    expect(seen).toEqual([200, 200, 200, 200, 200]);
  });

  it('cannot be guessed: after some wrong ones none is answered any more', async () => {
    site = await startTestSite({ pages, env: { RATE_LIMIT_CODES: '2/h' } });
    expect(await statuses([look('A'), look('B'), look('C'), look('RICHTIG')])).toEqual([
      404, 404, 429, 429,
    ]);
  });
});

it('under too much load says so and when to come back; pages from memory are still there', async () => {
  site = await startTestSite({ pages, overload: { maxRssBytes: 1 } });
  // What the process needs is looked at once a second; until then nothing is refused.
  let answer = await fetch(site.url + form);
  while (answer.status === 200) answer = await fetch(site.url + form);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('10');
  expect(answer.headers.get('content-security-policy')).toBeTruthy();
  expect((await fetch(`${site.url}/bezirke/`)).status).toBe(200);
});
