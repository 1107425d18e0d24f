import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { canBecomeOffer, offerDraft, type DraftedProfile } from '#domain/profile/offer-draft.ts';
import type { Locale } from '#schemas/text.ts';
import { problemsWith } from '#tests/fixtures/content/town.ts';

const words = {
  head: 'Ein Entwurf.\nFüllen Sie ihn aus.',
  summary: 'Bitte kürzen.',
  translate: 'auf Deutsch',
  more: 'Außerdem:',
  source: 'Steckbrief zu „Treffen: # 2“',
};
const FILE = 'offers/naehkreis.yaml';

function draft(own: Partial<DraftedProfile> = {}, locale: Locale = 'de'): string {
  const profile = { existing: 'Wir nähen dienstags.', quarter: 'hafen', themes: [], ...own };
  return offerDraft(profile, locale, words);
}

/** As an editor does it. */
const filledIn = (file: string) =>
  file
    .replace(/^title:.*/m, 'title: Nähkreis')
    .replace(/^provider:.*/m, 'provider: Treff am Hafen')
    .replace(/^themes:\s*#.*/m, 'themes: [meeting]')
    .replace(/^ {2}de:.*/m, '  de: Wir nähen.')
    .replace(/^contact:.*/m, 'contact:\n  email: treff@hafen.example')
    .replace(/^checkedOn:.*/m, 'checkedOn: 2026-11-25');

const told = (file: string) =>
  problemsWith({ [FILE]: file }).map(({ field, message }) => `${field}: ${message}`);

describe('a draft of an offer', () => {
  it('has the content check ask for what the profile does not say', () => {
    expect(told(draft())).toEqual([
      expect.stringMatching(/^title: Hier steht nichts\./),
      expect.stringMatching(/^provider: Hier steht nichts\./),
      expect.stringMatching(/^themes: Hier steht nichts\./),
      expect.stringMatching(/^contact: Hier steht nichts\./),
      expect.stringMatching(/^checkedOn: Hier steht nichts\./),
    ]);
  });

  it('is an offer once that is filled in', () => {
    expect(told(filledIn(draft()))).toEqual([]);
    expect(told(filledIn(draft({ quarter: '', themes: ['sport', 'women'] })))).toEqual([]);
  });

  it('keeps the text in its language, and asks for a German one', () => {
    const file = draft({ existing: 'نخيط يوم الثلاثاء: "معا"' }, 'ar');
    expect(told(file)).toContainEqual(expect.stringMatching(/^summary › de: Hier steht nichts\./));
    expect(told(filledIn(file))).toEqual([]);
    expect(parse(file).summary.ar).toBe('نخيط يوم الثلاثاء: "معا"');
  });

  it.each([
    'title: "x"',
    'a # b',
    "it's: [a, {b}]",
    '- eins\n- zwei\n\nquarter: dorf',
    '---\ntitle: fremd\n...',
    '"\nprovider: fremd',
    '!!js/function x',
    '*a &b |\n  c',
    '2027-01-01',
    'null',
    'a\\nb \\u0041',
    'vor\u2028nach \uFEFFEnde',
  ])('has %j as a text in one line, and nothing else', (existing) => {
    const file = draft({ existing });
    const { summary, title, provider, quarter } = parse(file);
    expect(summary).toBe(existing.replace(/\s+/g, ' '));
    expect([title, provider, quarter]).toEqual([null, null, 'hafen']);
    expect(told(filledIn(file))).toEqual([]);
  });
});

it('is made of what there is, where that may be published', () => {
  expect(canBecomeOffer({ publish: true, existing: 'Ein Chor.' })).toBe(true);
  expect(canBecomeOffer({ publish: false, existing: 'Ein Chor.' })).toBe(false);
  expect(canBecomeOffer({ publish: true, existing: '' })).toBe(false);
});
