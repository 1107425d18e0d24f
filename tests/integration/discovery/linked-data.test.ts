import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { readSitemap, type ReadPage } from '#tests/support/sitemap.ts';

interface Thing {
  '@type': string;
  '@graph'?: Thing[];
  [property: string]: unknown;
}

let site: ServedSite;
let pages: ReadPage[];
beforeAll(async () => {
  site = await serveSite('essen');
  pages = await readSitemap(site.url);
});
afterAll(() => site.close());

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const unescape = (text: string) =>
  text
    .replace(/&#x?([\da-f]+);/gi, (whole, code: string) =>
      String.fromCodePoint(parseInt(code, whole.startsWith('&#x') ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);

/** What a person reads on a page, with single spaces. */
function visible(html: string): string {
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style)\b[^]*?<\/\1>/g, '');
  return unescape(body.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
}

function thingsOn({ html }: ReadPage): Thing[] {
  const text = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1];
  if (text === undefined) return [];
  const root = JSON.parse(text) as Thing;
  return root['@graph'] ?? [root];
}

const inWords = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

/** What stands above a date's page; meetings further down may be called off while this one is not. */
const headOf = ({ html }: ReadPage) =>
  /<header class="conference-head"[^]*?<\/header>/.exec(html)?.[0] ?? '';

function all(type: string) {
  return pages.flatMap((page) =>
    thingsOn(page)
      .filter((thing) => thing['@type'] === type)
      .map((thing) => ({ page, thing, text: visible(page.html) })),
  );
}

describe('what search engines read', () => {
  it('of a date is what people read on its page', () => {
    const events = all('Event');
    expect(events.length).toBeGreaterThan(15);
    for (const { page, thing, text } of events) {
      const { name, startDate, organizer, location, eventStatus } = thing;
      expect(text, page.path).toContain(name);
      const status = String(eventStatus);
      if (status.endsWith('EventPostponed')) {
        const day = inWords.format(new Date(String(startDate)));
        expect(headOf(page), page.path).toContain(`Verschoben vom ${day}`);
      } else {
        expect(page.html, page.path).toContain(`datetime="${String(startDate)}"`);
      }
      if (organizer) expect(text, page.path).toContain((organizer as Thing)['name']);
      const { name: at, address = {} } = location as Thing & { address?: Record<string, string> };
      expect(text, page.path).toContain(at);
      for (const key of ['streetAddress', 'postalCode', 'addressLocality']) {
        if (address[key]) expect(text, page.path).toContain(address[key]);
      }
      expect(headOf(page).includes('Abgesagt'), page.path).toBe(status.endsWith('EventCancelled'));
      expect(thing['url']).toMatch(new RegExp(`${page.path}$`));
    }
    const states = new Set(events.map(({ thing }) => thing['eventStatus']));
    for (const state of ['Cancelled', 'Rescheduled', 'Postponed', 'Scheduled']) {
      expect(states).toContain(`https://schema.org/Event${state}`);
    }
  });

  it('of an office is what people read about whom to call', () => {
    const offices = all('GovernmentOffice');
    expect(offices.length).toBeGreaterThan(9);
    for (const { page, thing, text } of offices) {
      const address = (thing['address'] ?? {}) as Record<string, string>;
      const said = [thing['name'], thing['telephone'], thing['email'], address['streetAddress']];
      for (const value of said) if (value) expect(text, page.path).toContain(value);
    }
  });

  it('of the way to a page is what stands above it', () => {
    const ways = all('BreadcrumbList');
    expect(ways.length).toBeGreaterThan(20);
    for (const { page, thing } of ways) {
      const nav = /<nav class="breadcrumb"[^]*?<\/nav>/.exec(page.html)?.[0] ?? '';
      const shown = [...nav.matchAll(/<(?:a|span)[^>]*>([^<]*)</g)].map(([, label = '']) =>
        unescape(label).trim(),
      );
      const items = thing['itemListElement'] as { name: string }[];
      expect(
        items.map(({ name }) => name),
        page.path,
      ).toEqual(shown);
    }
  });
});
