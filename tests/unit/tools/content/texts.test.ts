import { describe, expect, it } from 'vitest';
import { edited, problemsWith } from '#tests/fixtures/content/town.ts';

const PAGE = 'pages/de/hilfe.md';

/** What the check says about the page with this text in its sixth line. */
function told(text: string): string[] {
  const changes = edited(PAGE, 'Fragen Sie [uns](/kontakte/).', text);
  return problemsWith(changes).map(({ line, message }) => `${line} ${message}`);
}

describe('texts below the header', () => {
  it.each([
    '/',
    '/bezirke/nord/',
    '/stadtteile/hafen/#termine',
    '/konferenzen/nord-2027/anmeldung/',
    '/bezirk-finden?q=hafen',
    '/hilfe/',
    '/termine/2027-03/',
    'https://www.stadt.example/x',
    'mailto:info@stadt.example',
    '#oben',
  ])('accepts a link to %s', (target) => {
    expect(told(`Siehe [dort](${target}).`)).toEqual([]);
  });

  it.each([
    ['/bezirke/norden/', 'Meinten Sie „nord“?'],
    ['/konferenzen/nord/', 'führt ins Leere'],
    ['/gibt-es-nicht/', 'führt ins Leere'],
    ['/bezirke', 'Schreiben Sie: /bezirke/'],
    ['/bezirke/nord/karte/', 'gibt es auf dieser Website nicht'],
    ['kontakte/', 'Schreiben Sie die ganze Adresse: /kontakte/'],
  ])('refuses a link to %s', (target, hint) => {
    expect(told(`Gut: [hier](/hilfe/).\n\nSiehe [dort](${target}).`)).toEqual([
      expect.stringMatching(/^8 /),
    ]);
    expect(told(`[dort](${target})`)[0]).toContain(hint);
  });

  it('refuses a second title', () => {
    expect(told('# Noch ein Titel')).toEqual([
      expect.stringContaining('Beginnen Sie hier mit ##.'),
    ]);
    expect(told('## Abschnitt')).toEqual([]);
  });

  it('refuses a star that would begin italics', () => {
    expect(told('Alle Nachbar*innen')[0]).toContain('Nachbar\\*innen');
    expect(told('Alle Nachbar\\*innen, **wirklich** alle')).toEqual([]);
  });

  it.each([
    'Ein <b>wichtiger</b> Satz',
    '<div>',
    '<!-- später -->',
    'Zeile<br>Zeile',
    '<iframe src="https://a.example">',
  ])('refuses HTML: %s', (text) => {
    expect(told(`Gut.\n\n${text}`)[0]).toMatch(/^8 HTML wie .*\*\*wichtig\*\*/);
  });

  it.each(['Siehe <https://stadt.example/>', '<info@stadt.example>', '3 < 4 und `<b>`', 'a <- b'])(
    'reads %s as text',
    (text) => expect(told(text)).toEqual([]),
  );

  it('refuses pictures of other websites', () => {
    expect(told('![Karte](https://karte.example/a.png)')).toEqual([
      expect.stringContaining('ohne das Ausrufezeichen'),
    ]);
  });

  it('wants a text on pages, but not in an invitation', () => {
    expect(told('')).toEqual([expect.stringContaining('Der Text fehlt.')]);
    const bare = edited('conferences/nord-2027.md', 'Alle sind eingeladen.\n', '');
    expect(problemsWith(bare)).toEqual([]);
  });
});
