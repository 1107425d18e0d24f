import { afterEach, describe, expect, it } from 'vitest';
import { postForm } from '#tests/support/post-form.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

const register = '/konferenzen/nord-2027/anmeldung/';
const typed = { name: "Familie O'Hara", partySize: '2', privacy: 'true' };

let site: ServedSite;
afterEach(() => site.close());

const strict = async () => {
  site = await serveSite('zweibruck', { settings: { RATE_LIMIT_RSVP: '1/h' } });
};
const send = (path: string, fields: Record<string, string> = typed) => postForm(site, path, fields);
const waitOf = ({ headers }: Response) => Number(headers.get('retry-after'));

/** "A great deal has come from your connection", in the language of the page. */
const TOO_MANY: [string, string, RegExp][] = [
  ['', 'de', /Von Ihrem Anschluss kam in kurzer Zeit sehr vieles\./],
  ['/en', 'en', /A great deal has come from your connection/],
  ['/ar', 'ar', /وصل من اتصالكم بالإنترنت الكثير/],
];

describe('whoever sends a form too often from one address', () => {
  it.each(TOO_MANY)('gets it again with what was typed: %s', async (prefix, lang, sentence) => {
    await strict();
    expect((await send(prefix + register)).status).toBe(303);
    const name = 'Frau "Zweite" <b>';
    const refused = await send(prefix + register, { ...typed, name, email: 'z@example.org' });
    expect(refused.status).toBe(429);
    expect(waitOf(refused)).toBeGreaterThan(3500);
    const page = await refused.text();
    expect(page).toContain(`<html lang="${lang}"`);
    expect(page).toMatch(sentence);
    expect(page).toContain('value="Frau &quot;Zweite&quot; <b>"');
    expect(page).toContain('value="z@example.org"');
    expect(await (await fetch(site.url + prefix + register)).status).toBe(200);

    const declines = { action: 'decline', declinedBy: 'Herr Dritte' };
    const declined = await send(prefix + register, declines);
    expect([declined.status, waitOf(declined) > 3500]).toEqual([429, true]);
    expect(await declined.text()).toContain('value="Herr Dritte"');
  });

  it.each(TOO_MANY)('nor loses a message or a profile: %s', async (prefix, lang, sentence) => {
    await strict();
    const about = `${prefix}/konferenzen/nord-2027/steckbrief/`;
    const begun = await send(about, { action: 'draft', existing: 'Ein Chor' });
    const own = begun.headers.get('location') ?? '';
    expect(own).toContain('/steckbrief/');
    const words = 'Ein langer Text & noch <b>einer';
    const refused = [
      await send(about, { action: 'finish', gaps: words }),
      await send(own, { action: 'finish', gaps: words }),
      await send(`${prefix}/mitmachen/`, { kind: 'need', text: words }),
      await send(`${prefix}/barriere-melden/`, { text: words }),
    ];
    for (const answer of refused) {
      expect([answer.status, waitOf(answer) > 3500]).toEqual([429, true]);
      const page = await answer.text();
      expect(page).toContain(`<html lang="${lang}"`);
      expect(page).toMatch(sentence);
      expect(page).toMatch(/>Ein langer Text (&amp;|&#38;) noch &lt;b(&gt;|>)einer<\/textarea>/);
    }
    expect(await (await fetch(site.url + own)).text()).not.toContain('langer Text');
  });

  it.each(TOO_MANY)('elsewhere a page that says so: %s', async (prefix, lang, sentence) => {
    await strict();
    await send(`${prefix}/mitmachen/`, { kind: 'need', text: 'Wir brauchen einen Raum.' });
    const refused = await send(`${prefix}/anmeldung/`, { code: 'BCDF-GHJK-MNPQ' });
    expect(refused.status).toBe(429);
    expect(waitOf(refused)).toBeGreaterThan(3500);
    expect(refused.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(refused.headers.get('cache-control')).toBe('no-store');
    const page = await refused.text();
    expect(page).toContain(`<html lang="${lang}"`);
    expect(page).toMatch(sentence);
  });

  it('registers nobody meanwhile, and is not answered with the form for ever', async () => {
    await strict();
    const answers: Response[] = [];
    for (let time = 0; time < 12; time++) {
      answers.push(await send(register, { ...typed, name: `Nummer ${time}` }));
    }
    expect(answers.map(({ status }) => status)).toEqual([303, ...Array(11).fill(429)]);
    const pages = await Promise.all(answers.slice(1).map((answer) => answer.text()));
    expect(pages.map((page) => page.includes('name="partySize"'))).toEqual([
      ...Array(9).fill(true),
      ...[false, false],
    ]);
    const foreign = { Origin: 'https://fremd.example' };
    const body = new URLSearchParams(typed);
    const elsewhere = await fetch(site.url + register, { method: 'POST', headers: foreign, body });
    expect(await elsewhere.text()).not.toContain('Hara');
  });
});
