import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SWITCH_FIELD } from '#config/language-switch.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { postForm } from '#tests/support/post-form.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

async function send(path: string, fields: Record<string, string>) {
  const response = await postForm(site, path, fields);
  return { status: response.status, html: await response.text() };
}

const valueOf = (html: string, name: string) =>
  new RegExp(`name="${name}"[^>]*\\svalue="([^"]*)"`).exec(html)?.[1];

const complete = { name: 'Familie Öz', partySize: '3', privacy: 'true' };

describe('a registration in another language', () => {
  const path = '/en/konferenzen/nord-2027/anmeldung/';

  it('is shown as it is filled in, and not sent', async () => {
    const before = await (await fetch(`${site.url}/konferenzen/nord-2027/`)).text();
    const { status, html } = await send(path, { ...complete, [SWITCH_FIELD]: 'unsent' });
    expect(status).toBe(200);
    expect(html).toContain('<html lang="en"');
    expect(valueOf(html, 'name')).toBe('Familie Öz');
    expect(html).not.toContain('alert--danger');
    const after = await (await fetch(`${site.url}/konferenzen/nord-2027/`)).text();
    const seats = /\d+ von \d+ Plätzen/;
    expect(seats.exec(after)?.[0]).toBe(seats.exec(before)?.[0]);
  });

  it('says again what was wrong, in that language', async () => {
    const faulty = { ...complete, partySize: 'viele' };
    const { status, html } = await send(path, { ...faulty, [SWITCH_FIELD]: 'refused' });
    expect(status).toBe(200);
    expect(html).toContain('<title>Error: ');
    expect(html).toContain('Please write a whole number, for example 4.');
    expect(valueOf(html, 'partySize')).toBe('viele');
  });
});

describe('a change in another language', () => {
  it('stays open with what was typed, and changes nothing', async () => {
    const { path } = await rsvp(site.url, { conference: 'nord-2027', partySize: 2 });
    const { status, html } = await send(`/ar${path}`, { ...complete, [SWITCH_FIELD]: 'unsent' });
    expect(status).toBe(200);
    expect(html).toMatch(/<details class="section notice" open/);
    expect(valueOf(html, 'partySize')).toBe('3');
    const stored = await (await fetch(`${site.url}${path}`)).text();
    expect(valueOf(stored, 'partySize')).toBe('2');
  });
});

describe('a profile in another language', () => {
  it('is shown as it is filled in, with what was wrong, and not begun', async () => {
    const path = '/en/konferenzen/nord-2027/steckbrief/';
    const unsent = await send(path, { existing: 'Ein Chor', [SWITCH_FIELD]: 'unsent' });
    expect(unsent.status).toBe(200);
    expect(unsent.html).toContain('Ein Chor');
    expect(unsent.html).not.toContain('alert--danger');
    const refused = await send(path, { about: 'Wir', [SWITCH_FIELD]: 'refused' });
    expect(refused.html).toContain('Please write something for at least one');
    expect(valueOf(refused.html, 'about')).toBe('Wir');
  });
});

describe('a code in another language', () => {
  it('stands in the field, looked up or not', async () => {
    const unsent = await send('/en/anmeldung/', { code: 'ABCD', [SWITCH_FIELD]: 'unsent' });
    expect(unsent.status).toBe(200);
    expect(valueOf(unsent.html, 'code')).toBe('ABCD');
    expect(unsent.html).not.toContain('We do not know this code');
    const refused = await send('/en/anmeldung/', { code: 'ABCD', [SWITCH_FIELD]: 'refused' });
    expect(refused.html).toContain('We do not know this code');
  });
});
