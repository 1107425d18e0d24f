import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

const ask = (query: string) => fetch(`${site.url}/suche?q=${encodeURIComponent(query)}`);
const read = async (query: string) => (await ask(query)).text();

describe('the search', () => {
  it('is kept by nobody, and the log does not know what was looked for', async () => {
    const answer = await ask('Geheimnisvoll');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('name="robots" content="noindex"');
    expect(site.log()).not.toContain('Geheimnisvoll');
  });

  it('marks the hit and leads to the offer in its list', async () => {
    const html = await read('rudern');
    expect(html).toContain('<mark>Rudern</mark>');
    expect(html).toContain('href="/angebote/#rudern"');
  });

  it('says first whom to call in a place, also after a typing error that finds nothing else', async () => {
    expect(await read('Hafen')).toMatch(/Hafen liegt im Stadtbezirk/);
    expect(await read('rudern')).not.toContain('liegt im');
    expect(await read('Seeufr')).toMatch(/Meinten Sie Seeufer\?[^]*Seeufer liegt im Stadtbezirk/);
  });

  it.each(['', 'Xyzzyq'])(
    'leads on from %j: to the finder, to people, to the phone',
    async (query) => {
      const html = await read(query);
      expect(html).toContain('action="/bezirk-finden"');
      expect(html).toContain('href="/kontakte/"');
      expect(html).toContain('href="tel:');
    },
  );

  it('shows what was typed as text', async () => {
    expect(await read('"><script>alert(1)</script>')).not.toMatch(/["\s]><script>alert/);
  });
});
