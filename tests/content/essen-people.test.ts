import { describe, expect, it } from 'vitest';
import { PLACEHOLDER } from '#schemas/placeholder.ts';
import { allText, content } from './essen.ts';

/** Name, districts, street, phone, as the city's page said in 2021. */
const contacts = [
  ['Sascha Frast', 'i', 'Limbecker Platz 13', undefined],
  ['Christian Uhl', 'iii', 'Kerckhoffstraße 60', '0201 88-51419'],
  ['Damian Dolinski', 'iv', 'Marktstraße 22', '0201 88-51672'],
  ['Halil Yaman', 'v', 'Wilhelm-Nieswandt-Allee 104', '0201 88-51134'],
  ['Igor Wenzel', 'vi', 'Viktoriastraße 41a', '0201 88-51479'],
  ['Lea Schaffeld', 'vii', 'Dreiringplatz 10', '0201 88-51558'],
  [undefined, 'ii, viii, ix', 'Kupferdreher Straße 86', '0201 88-51526'],
];

describe('people in Essen', () => {
  it('are the coordinators of 2021, with no e-mail address guessed', () => {
    const found = content.coordinators.map(({ data }) => [
      data.name,
      data.districts?.join(', '),
      data.office?.street,
      data.phone,
    ]);
    expect(found.toSorted()).toEqual(contacts.toSorted());
    expect(new Set(content.coordinators.map(({ data }) => data.asOf))).toEqual(new Set(['2021']));
    expect(content.coordinators.filter(({ data }) => data.email)).toEqual([]);
  });

  it('have a vacant post among them, without a name', () => {
    const vacant = content.coordinators.filter(({ data }) => data.vacant);
    expect(vacant.map(({ data }) => data.name)).toEqual([undefined]);
    expect(allText).not.toContain('N.N.');
  });

  it('are named nowhere but in the contacts', () => {
    const elsewhere = [
      ...content.conferences.map(({ data, body }) => JSON.stringify(data) + body),
      ...content.news.map(({ data, body }) => JSON.stringify(data) + body),
      ...content.pages.map(({ data, body }) => JSON.stringify(data) + body),
    ].join('\n');
    for (const [name] of contacts) {
      const family = name?.split(' ').at(-1);
      if (family) expect(elsewhere).not.toContain(family);
    }
  });

  it.each(['Kiwitt', 'Renzel', 'Bluhm', 'Sadowski', 'Kühlem', 'Kalms', 'Dietz', 'Schütte'])(
    'of 2017 stay out: %s',
    (name) => expect(allText).not.toContain(name),
  );

  it('can write to no address but those of the city, and made-up ones that reach nobody', () => {
    const real = allText.match(/[\w.-]+@[\w.-]+\w/g)?.filter((it) => !it.endsWith('.example'));
    const addresses = new Set(real);
    expect([...addresses].toSorted()).toEqual([
      'datenschutz@essen.de',
      'info@essen.de',
      'presse@essen.de',
    ]);
  });
});

describe("Essen's legal texts", () => {
  it('name no law that is no longer in force', () => {
    expect(allText).not.toMatch(/TMG|TTDSG|Telemediengesetz/);
  });

  it('leave what only the operator knows to the operator', () => {
    const legal = content.municipality?.data.legal;
    expect(legal?.representative).toBe(PLACEHOLDER);
    expect(legal?.editorResponsible).toBe(PLACEHOLDER);
  });

  it('credit the source of the borders', () => {
    const credits = content.municipality?.data.credits?.map((credit) => credit?.text) ?? [];
    expect(credits).toContain(
      'Stadt Essen – Verwaltungsgrenzen, dl-de/by-2-0 (www.govdata.de/dl-de/by-2-0), Daten bearbeitet (vereinfacht)',
    );
  });
});
