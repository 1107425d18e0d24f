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

  it('with other content is asked to be checked, and goes through the second time', async () => {
    const idempotencyKey = keyIn(await (await fetch(address())).text());
    const fields = { idempotencyKey, name: 'Familie Wechsel', partySize: '2', privacy: 'true' };
    const first = await send(fields);
    const changed = { ...fields, partySize: '3' };
    const refused = await send(changed);
    const html = await refused.text();
    expect(refused.status).toBe(409);
    expect(html).toContain('schon einmal mit anderen Angaben abgeschickt');
    const again = await send({ ...changed, idempotencyKey: keyIn(html) });
    expect(again.status).toBe(303);
    expect(again.headers.get('location')).not.toBe(first.headers.get('location'));
  });

  it('from a form that was opened anew asks first, and goes through when that is wanted', async () => {
    const fields = { name: 'Familie Unsicher', partySize: '2', privacy: 'true' };
    const first = await send({ ...fields, idempotencyKey: crypto.randomUUID() });
    expect(first.status).toBe(303);
    const asked = await send({ ...fields, idempotencyKey: crypto.randomUUID() });
    const html = await asked.text();
    expect(asked.status).toBe(409);
    expect(html).toContain('Eine Anmeldung mit genau diesen Angaben gibt es schon');
    expect(html).toContain('value="Familie Unsicher"');
    const path = first.headers.get('location') ?? 'nothing';
    expect(html).not.toContain(path.split('/')[2]);
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
