import { describe, expect, it } from 'vitest';
import { formToChange, formToInput } from '#schemas/registration-form.ts';
import { childBands } from '#schemas/registration-fields.ts';
import { parseRegistration } from '#schemas/registration-parse.ts';

const context = { conference: 'dorf-2027', locale: 'ar' };
const rules = {
  maxPartySize: 12,
  interpreterLanguages: ['ar', 'prs'],
  childBands,
  locales: ['de', 'ar'],
};

function form(...entries: [string, string][]) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('the form', () => {
  it('says the same as the JSON', () => {
    const filled = form(
      ['name', ' Amina Said '],
      ['email', 'amina@example.org'],
      ['partySize', '4'],
      ['children-0-2', '1'],
      ['children-7-12', '2'],
      ['interpreters', 'ar'],
      ['interpreters', 'prs'],
      ['access', 'hearing'],
      ['accessConsent', 'on'],
      ['privacy', 'on'],
      ['idempotencyKey', 'a1b2c3d4e5'],
    );
    expect(formToInput(filled, context)).toEqual({
      conference: 'dorf-2027',
      name: 'Amina Said',
      email: 'amina@example.org',
      partySize: 4,
      children: { '0-2': 1, '7-12': 2 },
      interpreters: ['ar', 'prs'],
      access: ['hearing'],
      accessConsent: true,
      locale: 'ar',
      idempotencyKey: 'a1b2c3d4e5',
      privacy: true,
    });
  });

  it('left blank asks for what is needed, and for nothing else', () => {
    const blank = form(['name', ''], ['email', ' '], ['partySize', ''], ['children-0-2', '']);
    const result = parseRegistration(rules, formToInput(blank, context));
    expect(!result.ok && result.errors.map(({ field }) => field)).toEqual([
      'name',
      'partySize',
      'privacy',
    ]);
  });

  it.each([
    [' 4 ', 4],
    ['04', 4],
    ['٤', 4],
    ['۱۲', 12],
    ['٠١٢٣٤٥٦٧٨', 12345678],
  ])('reads the number %j', (typed, number) => {
    expect(formToInput(form(['partySize', typed]), context)['partySize']).toBe(number);
  });

  it.each(['vier', '4,5', '-1', '1e3', '4 Leute', '9'.repeat(30)])(
    'takes %j for no number',
    (typed) => {
      const filled = formToInput(
        form(['name', 'A'], ['privacy', 'on'], ['partySize', typed]),
        context,
      );
      expect(parseRegistration(rules, filled)).toMatchObject({
        ok: false,
        errors: [{ field: 'partySize', code: 'registration.error.partySize.whole' }],
      });
    },
  );

  it('may say its own language', () => {
    expect(formToInput(form(['locale', 'de']), context)['locale']).toBe('de');
  });

  it('leaves out buttons and files', () => {
    const data = form(['submit', 'Anmelden']);
    data.append('name', new Blob(['x']), 'x.txt');
    expect(formToInput(data, context)).not.toHaveProperty('submit');
    expect(formToInput(data, context)).not.toHaveProperty('name');
  });

  it('for a change says nothing that cannot be changed', () => {
    const filled = form(['name', 'A'], ['partySize', '2'], ['privacy', 'on'], ['whenFull', 'wait']);
    expect(formToChange(filled)).toEqual({
      name: 'A',
      partySize: 2,
      children: {},
      interpreters: [],
      access: [],
      accessConsent: false,
      whenFull: 'wait',
    });
  });
});
