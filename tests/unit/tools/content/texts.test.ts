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
    expect(told(`Siehe [Termine](${target}).`)).toEqual([]);
  });

  it.each([
    ['/bezirke/norden/', 'Meinten Sie „nord“?'],
    ['/konferenzen/nord/', 'führt ins Leere'],
    ['/gibt-es-nicht/', 'führt ins Leere'],
    ['/bezirke', 'Schreiben Sie: /bezirke/'],
    ['/bezirke/nord/karte/', 'gibt es auf dieser Website nicht'],
    ['kontakte/', 'Schreiben Sie die ganze Adresse: /kontakte/'],
  ])('refuses a link to %s', (target, hint) => {
    expect(told(`Gut: [Hilfe](/hilfe/).\n\nSiehe [Termine](${target}).`)).toEqual([
      expect.stringMatching(/^8 /),
    ]);
    expect(told(`[Termine](${target})`)[0]).toContain(hint);
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

  it.each([
    ['![](/dateien/saal.jpg)', '![Menschen an einem langen Tisch](/dateien/saal.jpg)'],
    ['![saal.jpg](/dateien/saal.jpg)', 'steht nicht, was darauf zu sehen ist'],
    ['![Plan](/dateien/plan.txt)', 'ohne das Ausrufezeichen: [Was dort steht](/dateien/plan.txt)'],
    ['![Ein Saal](/kontakte/)', '„/kontakte/“ ist kein Bild'],
  ])('refuses the picture %s', (text, hint) => {
    const files = { 'files/saal.jpg': '', 'files/plan.txt': '' };
    const changes = edited(PAGE, 'Fragen Sie [uns](/kontakte/).', text);
    expect(problemsWith({ ...changes, ...files }).map(({ message }) => message)).toEqual([
      expect.stringContaining(hint),
    ]);
    const good = edited(PAGE, 'Fragen', '![Ein Saal](/dateien/saal.jpg)\n\nFragen');
    expect(problemsWith({ ...good, ...files })).toEqual([]);
  });

  it('tells where the files lie that are named alone', () => {
    const changes = edited(PAGE, 'Fragen Sie [uns](/kontakte/).', '![Ein Saal](saal.jpg)');
    const [problem] = problemsWith({ ...changes, 'files/saal.jpg': '' });
    expect(problem?.message).toContain('Schreiben Sie die ganze Adresse: /dateien/saal.jpg');
  });

  it.each(['gruppe.jpg', '/gruppe.jpg', 'bilder/gruppe.jpg', '/files/gruppe.jpg'])(
    'leads from the picture %s to the folder and the address that it needs',
    (address) => {
      const place = `Das Bild „${address}“ ist unter dieser Adresse nicht zu finden. Legen Sie die Datei in files/ ab, und schreiben Sie die ganze Adresse: /dateien/gruppe.jpg`;
      expect(told(`![Eine Gruppe](${address})`)).toEqual([`6 ${place}`]);
      expect(told(`![](${address})`)).toEqual([
        `6 ${place}`,
        expect.stringContaining('langen Tisch](/dateien/gruppe.jpg)'),
      ]);
    },
  );

  it('says the same of a document, and nothing of files that the site makes', () => {
    expect(told('[Der Antrag](antrag.pdf)')[0]).toContain('Die Datei „antrag.pdf“');
    expect(told('[Der Kalender](/termine.ics)')).toEqual([]);
    expect(told('[Kontakt](kontakte.html)')[0]).not.toContain('files/');
  });

  it('tells how a picture is kept that has another ending', () => {
    const files = { 'files/saal.JPG': '' };
    const changes = edited(PAGE, 'Fragen', '![Ein Saal](/dateien/saal.JPG)\n\nFragen');
    expect(problemsWith({ ...changes, ...files }).at(-1)?.message).toContain(
      'schreiben Sie: /dateien/saal.jpg',
    );
  });

  it.each([
    ['tel:0201 88-51419', 'tel:020188-51419'],
    ['tel:(0201) 88 51', 'tel:02018851'],
    ['/dateien/unser saal.jpg', '/dateien/unser-saal.jpg'],
  ])('refuses the blank in %s, which makes it no link', (address, good) => {
    expect(told(`Gut.\n\nRufen Sie [uns alle](${address}) an (0201 88).`)).toEqual([
      expect.stringMatching(/^8 In der Adresse .*Leerzeichen/),
    ]);
    expect(told(`[Wir](${address})`)[0]).toMatch(new RegExp(`Schreiben Sie: ${good}$`));
  });

  it('accepts a number without blanks, and the title of a link', () => {
    expect(told('[Wir](tel:+4920188) und [uns](/kontakte/ "Alle Kontakte")')).toEqual([]);
  });

  it.each(['hier', 'Hier', '**hier**', 'mehr …', 'Read more', 'هنا', 'here.'])(
    'refuses a link that is only called “%s”',
    (words) => {
      expect(told(`Gut.\n\nSiehe [${words}](/kontakte/)`)).toEqual([
        expect.stringMatching(/^8 Der Verweis heißt nur „.*\]\(\/kontakte\/\)$/),
      ]);
    },
  );

  it('accepts a link that begins with such a word, and refuses one without any', () => {
    expect(told('[Mehr zu Fördergeld](/kontakte/) und `[hier](x)`')).toEqual([]);
    expect(told('[](/kontakte/)')).toEqual([expect.stringContaining('keinen Text')]);
  });

  it.each([
    ['### Erste', 1, 'Die erste Überschrift beginnt mit ##. Schreiben Sie: ## Erste'],
    ['## A\n\n#### B', 3, 'Unter ## kommt ###. Schreiben Sie: ### B'],
    ['## A\n\n### B\n\n## C\n\n#### D', 7, 'Schreiben Sie: ### D'],
    ['##', 1, 'Die Überschrift ist leer.'],
    [
      '##Ohne Leerzeichen',
      1,
      'fehlt das Leerzeichen; so wird die Zeile keine Überschrift. Schreiben Sie: ## Ohne Leerzeichen',
    ],
    ['Titel\n=====', 2, 'Beginnen Sie hier mit ##.'],
  ])('refuses headings that leave out a level: %j', (text, at, hint) => {
    expect(told(text)).toEqual([expect.stringContaining(hint)]);
    expect(told(text)[0]).toMatch(new RegExp(`^${5 + at} `));
  });

  it('accepts headings in order, and what only looks like one', () => {
    expect(told('## A\n\n### B\n\n#### C\n\n## D\n\n```\n#### E\n```\n\n#1 und #2')).toEqual([]);
  });

  it('wants a text on pages, but not in an invitation', () => {
    expect(told('')).toEqual([expect.stringContaining('Der Text fehlt.')]);
    const bare = edited('conferences/nord-2027.md', 'Alle sind eingeladen.\n', '');
    expect(problemsWith(bare)).toEqual([]);
  });
});
