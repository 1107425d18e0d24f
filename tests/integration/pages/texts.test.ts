import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const read = async (path: string) => words(await (await fetch(site.url + path)).text());

it('a step tells when it was, how far it is, its figures, tables and documents', async () => {
  const text = await read('/konzept/');
  for (const part of [
    'März 2026 abgeschlossen Fragen',
    '40 Gäste',
    'Methode Tische mit Kreide',
    'Wege – mehr Bänke',
    'Plan der Stadt',
    'Zeitpunkt offen geplant Antworten',
  ]) {
    expect(text).toContain(part);
  }
});

it('a document tells its kind, size, language and day, and the version that everybody can read', async () => {
  const text = await read('/dokumente/');
  expect(text).toContain('Text, 1 kB, Deutsch, 3. Februar 2026 · nicht barrierefrei');
  expect(text).toContain('Barrierefreie Fassung: Plan der Stadt als Seite');
  const file = await fetch(`${site.url}/dateien/plan.txt`);
  expect(file.headers.get('content-type')).toContain('text/plain');
  expect(await file.text()).toBe('Wir bauen eine dritte Bruecke.\n');
});

it('counselling tells who gives it, where, in which languages', async () => {
  const text = await read('/beratung/');
  expect(text).toMatch(/Rat gibt: Mieterverein .*Hafen .*Deutsch, Arabisch .*030 23125-150/);
});

it('a link tells who stands behind it', async () => {
  expect(await read('/links/')).toContain(
    'Verantwortlich: Landesregierung · Sprache: Deutsch · geprüft am 1. Juni 2026',
  );
});

it('the statement on accessibility and the page to report a barrier tell when there is an answer', async () => {
  expect(await read('/barrierefreiheit/')).toContain('Ombudsstelle des Landes');
  expect(await read('/barriere-melden/')).toContain('Spätestens nach 2 Wochen');
});

describe('a deadline', () => {
  it('is over when its day is over', async () => {
    expect(await read('/foerderung/')).not.toContain('abgelaufen');
    const later = await serveSite('zweibruck', { now: new Date('2026-12-16T00:00:00+01:00') });
    const html = await (await fetch(`${later.url}/foerderung/`)).text();
    await later.close();
    expect(words(html)).toContain('15. Dezember 2026 für den Sommer abgelaufen');
    expect(html).toContain('Zurzeit kein Antrag möglich');
  });
});
