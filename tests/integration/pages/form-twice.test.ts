import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

const address = () => `${site.url}/konferenzen/nord-2027/anmeldung/`;
const keyIn = (html: string) => /name="idempotencyKey" value="([^"]+)"/.exec(html)?.[1] ?? '';

function send(fields: Record<string, string>): Promise<Response> {
  return fetch(address(), {
    method: 'POST',
    headers: { Origin: site.url },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

describe('the form of a registration, sent twice', () => {
  it('has a new key each time it is shown', async () => {
    const pages = await Promise.all([fetch(address()), fetch(address())]);
    const [one, other] = await Promise.all(pages.map((page) => page.text()));
    expect(keyIn(one ?? '')).toMatch(/^[\w-]{36}$/);
    expect(keyIn(one ?? '')).not.toBe(keyIn(other ?? ''));
  });

  it('unchanged, at the same time or later, leads to the same registration', async () => {
    const idempotencyKey = keyIn(await (await fetch(address())).text());
    const fields = { idempotencyKey, name: 'Familie Eilig', partySize: '2', privacy: 'true' };
    const answers = await Promise.all([send(fields), send(fields), send(fields)]);
    answers.push(await send(fields));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
  });

  it('with other content leads to what it has registered, or goes through for other people', async () => {
    const idempotencyKey = keyIn(await (await fetch(address())).text());
    const fields = { idempotencyKey, name: 'Familie Wechsel', partySize: '2', privacy: 'true' };
    const first = await send(fields);
    const changed = { ...fields, partySize: '3' };
    // Also where the button for other people was pressed, and its page gone back to.
    for (const refused of [await send(changed), await send({ ...changed, again: 'true' })]) {
      const html = await refused.text();
      expect(refused.status).toBe(409);
      expect(html).toContain('Sie sind schon angemeldet, mit 2 Menschen');
      expect(html).toContain(`href="${first.headers.get('location')}#formular"`);
      expect(html).toContain('value="3"');
      // Without that button it is asked again.
      expect((await send({ ...changed, idempotencyKey: keyIn(html) })).status).toBe(409);
    }
    const html = await (await send(changed)).text();
    const again = await send({ ...changed, idempotencyKey: keyIn(html), again: 'true' });
    expect(again.status).toBe(303);
    expect(again.headers.get('location')).not.toBe(first.headers.get('location'));
  });

  it('with a key that was not made here is told nothing of what was registered with it', async () => {
    const fields = { name: 'Familie Geraten', partySize: '2', privacy: 'true' };
    const guessed = { ...fields, idempotencyKey: 'registration-1' };
    expect((await send(guessed)).status).toBe(303);
    const refused = await send({ ...guessed, partySize: '3' });
    const html = await refused.text();
    expect(refused.status).toBe(409);
    expect(html).toContain('schon einmal mit anderen Angaben abgeschickt');
    expect(html).not.toContain('Sie sind schon angemeldet');
  });

  it('from a form that was opened anew asks first, and goes through when that is wanted', async () => {
    const fields = { name: 'Familie Unsicher', partySize: '2', privacy: 'true' };
    const first = await send({ ...fields, idempotencyKey: crypto.randomUUID() });
    expect(first.status).toBe(303);
    const path = first.headers.get('location') ?? 'nothing';
    let html = '';
    for (const partySize of ['2', '3']) {
      const idempotencyKey = crypto.randomUUID();
      const asked = await send({ ...fields, partySize, idempotencyKey });
      html = await asked.text();
      expect(asked.status).toBe(409);
      expect(html).toContain('Sind Sie schon angemeldet?');
      expect(html).toContain('value="Familie Unsicher"');
      expect(html).not.toContain(path.split('/')[2]);
      expect(html).not.toContain('Sie sind schon angemeldet');
    }
    const again = await send({ ...fields, idempotencyKey: keyIn(html), again: 'true' });
    expect(again.status).toBe(303);
    expect(again.headers.get('location')).not.toBe(path);
  });

  it('from another website is refused', async () => {
    const response = await fetch(address(), {
      method: 'POST',
      headers: { Origin: 'https://fremd.example' },
      body: new URLSearchParams({ name: 'Familie Fremd', partySize: '1', privacy: 'true' }),
    });
    expect(response.status).toBe(403);
  });
});
