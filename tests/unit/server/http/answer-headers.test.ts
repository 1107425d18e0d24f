import { describe, expect, it } from 'vitest';
import { routes } from '#config/routes.ts';
import { answerHeaders } from '#server/http/answer-headers.ts';

const links = new Map([['/api/districts.json', '<https://licence.example>; rel="license"']]);
const headersOf = answerHeaders('http://localhost', links);
const addresses = Object.values(routes).map(({ path }) => path.replace(/\{\w+\}/g, 'x'));
const policyOf = (address: string) => headersOf(address)['Content-Security-Policy'];

describe('the headers of an answer', () => {
  it('let one page be framed, in every language, and no other', () => {
    const framed = addresses.filter((address) => !policyOf(address)?.includes("ancestors 'none'"));
    expect(framed).toEqual(['/einbetten/']);
    expect(policyOf('/en/einbetten/')).toContain('frame-ancestors *');
    expect(policyOf('/gibt/es/nicht/')).toContain("frame-ancestors 'none'");
  });

  it('loosen nothing else for the page that may be framed', () => {
    const loosened = policyOf('/einbetten/')?.replace(
      'frame-ancestors *',
      "frame-ancestors 'none'",
    );
    expect(loosened).toBe(policyOf('/'));
  });

  it('let scripts of other websites read open data, and never what belongs to one person', () => {
    const open = addresses.filter((it) => headersOf(it)['Access-Control-Allow-Origin'] === '*');
    expect(open).toContain('/api/districts.json');
    expect(open).not.toContain('/api/rsvp');
    expect(open.filter((address) => !/^\/api\/|\.(?:ics|xml)$/.test(address))).toEqual([]);
  });

  it('carry the licence of the data at that address', () => {
    expect(headersOf('/api/districts.json')['Link']).toContain('rel="license"');
    expect(headersOf('/')).not.toHaveProperty('Link');
  });
});
