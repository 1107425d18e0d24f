import { describe, expect, it } from 'vitest';
import { childBands } from '#schemas/registration-fields.ts';
import { parseChange, parseRegistration } from '#schemas/registration-parse.ts';

const rules = {
  maxPartySize: 12,
  interpreterLanguages: ['ar', 'prs'],
  childBands,
  locales: ['de', 'ar'],
};

const valid = {
  conference: 'dorf-2027',
  name: 'Amina Said',
  partySize: 4,
  locale: 'de',
  privacy: true,
};

const parse = (own: object) => parseRegistration(rules, { ...valid, ...own });

/** Field and last words of the code: `name: name.required`. */
function problems(own: object) {
  const result = parse(own);
  return result.ok
    ? []
    : result.errors.map(
        ({ field, code }) => `${field}: ${code.replace('registration.error.', '')}`,
      );
}

describe('a registration', () => {
  it('needs only name, number of people, language and the privacy notice', () => {
    expect(parse({})).toEqual({
      ok: true,
      value: {
        ...valid,
        children: { '0-2': 0, '3-6': 0, '7-12': 0 },
        interpreters: [],
        access: [],
        accessConsent: false,
      },
    });
  });

  it('takes everything at once', () => {
    const full = {
      email: 'amina@example.org',
      children: { '0-2': 1, '3-6': 1, '7-12': 1 },
      interpreters: ['prs', 'ar'],
      access: ['wheelchair', 'sign-language'],
      accessConsent: true,
      idempotencyKey: 'a1b2-c3d4_',
    };
    expect(parse(full)).toEqual({ ok: true, value: { ...valid, ...full } });
  });

  it.each([
    ["Siobhán O'Connor-Müller", "Siobhán O'Connor-Müller"],
    ['  محمد العلي ', 'محمد العلي'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['Zoe\u0308', 'Zoë'],
    ['\u202Bمريم\u202C', 'مريم'],
    ['李', '李'],
  ])('keeps the name %j as people write it', (typed, kept) => {
    expect(parse({ name: typed })).toMatchObject({ ok: true, value: { name: kept } });
  });

  it.each([
    ['name', undefined, 'name.required'],
    ['name', '   ', 'name.required'],
    ['name', '\u200D\u200C', 'name.required'],
    ['name', '\u3164', 'name.required'],
    ['name', '\u115F\u1160 \uFFA0', 'name.required'],
    ['name', '\u2800', 'name.required'],
    ['name', 'ä'.repeat(101), 'name.tooLong'],
    ['name', 'Amina\nBcc: all', 'name.characters'],
    ['name', 'A\u0000', 'name.characters'],
    ['name', 'A\uD800', 'name.characters'],
    ['name', 7, 'invalid'],
    ['email', 'amina(at)example.org', 'email.invalid'],
    ['email', 'a@b.de, c@d.de', 'email.invalid'],
    ['email', `${'a'.repeat(250)}@b.de`, 'email.tooLong'],
    ['partySize', undefined, 'partySize.required'],
    ['partySize', '4', 'partySize.whole'],
    ['partySize', 2.5, 'partySize.whole'],
    ['partySize', 0, 'partySize.tooSmall'],
    ['partySize', 13, 'partySize.tooLarge'],
    ['children', [1], 'invalid'],
    ['interpreters', ['ar', 'ar'], 'interpreters.duplicate'],
    ['interpreters', ['tlh'], 'interpreters.unknown'],
    ['access', ['ramp'], 'access.unknown'],
    ['access', ['vision', 'vision'], 'access.duplicate'],
    ['accessConsent', 'yes', 'invalid'],
    ['locale', 'xx', 'locale.unknown'],
    ['idempotencyKey', 'short', 'idempotencyKey.invalid'],
    ['idempotencyKey', 'with blanks', 'idempotencyKey.invalid'],
    ['privacy', false, 'privacy.required'],
    ['conference', '', 'conference.required'],
  ])('refuses %s %j: %s', (field, value, problem) => {
    expect(problems({ [field]: value })).toEqual([`${field}: ${problem}`]);
  });

  it('counts 100 characters as people do, also where each takes two units', () => {
    expect(problems({ name: '𐤀'.repeat(100) })).toEqual([]);
  });

  it('names the band of a number of children that is none', () => {
    expect(problems({ children: { '3-6': -1 } })).toEqual(['children.3-6: children.whole']);
  });

  it('counts no children of an age for which there is no childcare', () => {
    const some = { ...rules, childBands: ['3-6'] as const };
    const said = { ...valid, children: { '0-2': 1, '3-6': 1, '7-12': 0 } };
    expect(parseRegistration(some, said)).toEqual({
      ok: false,
      errors: [{ field: 'children.0-2', code: 'registration.error.children.notOffered' }],
    });
    const fitting = { ...said, children: { '0-2': 0, '3-6': 1 } };
    expect(parseRegistration(some, fitting).ok).toBe(true);
  });

  it('has no more children than people', () => {
    expect(parse({ children: { '0-2': 2, '3-6': 3 } })).toEqual({
      ok: false,
      errors: [
        {
          field: 'children',
          code: 'registration.error.children.tooMany',
          params: { partySize: 4 },
        },
      ],
    });
    expect(problems({ children: { '0-2': 1, '3-6': 3 } })).toEqual([]);
  });

  it('keeps access needs only with consent', () => {
    expect(problems({ access: ['hearing'] })).toEqual(['accessConsent: accessConsent.required']);
  });

  it('refuses fields it does not know, and repeats only the beginning of a long name', () => {
    expect(problems({ birthday: '1990', ['x'.repeat(99)]: 1, children: { '13-17': 1 } })).toEqual([
      'children.13-17: unknown',
      'birthday: unknown',
      `${'x'.repeat(40)}: unknown`,
    ]);
  });

  it('says everything that is wrong, in the order of the form', () => {
    const wrong = { privacy: false, email: 'nein', access: ['vision'], name: '' };
    const fieldsOf = (own: object) =>
      problems({ ...wrong, ...own }).map((error) => error.split(':')[0]);
    const others = ['accessConsent', 'email', 'privacy'];
    expect(fieldsOf({ partySize: 0 })).toEqual(['name', 'partySize', ...others]);
    // More children than people are said in the same round.
    expect(fieldsOf({ children: { '3-6': 5 } })).toEqual(['name', 'children', ...others]);
  });

  it('gives sentences the numbers they need', () => {
    expect(parse({ partySize: 99 })).toMatchObject({ errors: [{ params: { max: 12 } }] });
  });

  it.each([[null], [[]], ['text'], [undefined]])('is an object, not %j', (body) => {
    expect(parseRegistration(rules, body)).toEqual({
      ok: false,
      errors: [{ field: '', code: 'registration.error.body' }],
    });
  });

  it('takes no interpreters where none are offered', () => {
    const none = { ...rules, interpreterLanguages: [] };
    expect(parseRegistration(none, valid).ok).toBe(true);
    expect(parseRegistration(none, { ...valid, interpreters: ['ar'] }).ok).toBe(false);
  });
});

describe('a change', () => {
  const said = { name: 'Amina Said', partySize: 5 };

  it('is what a party says about itself, and what to do when it does not fit', () => {
    expect(parseChange(rules, { ...said, whenFull: 'wait' })).toMatchObject({
      ok: true,
      value: { ...said, whenFull: 'wait' },
    });
    expect(parseChange(rules, said)).toMatchObject({ ok: true, value: { whenFull: 'keep' } });
  });

  it('cannot move a party to another conference', () => {
    expect(parseChange(rules, { ...said, conference: 'stadt-2027' })).toMatchObject({
      ok: false,
      errors: [{ field: 'conference', code: 'registration.error.unknown' }],
    });
  });

  it('follows the rules of a registration', () => {
    expect(parseChange(rules, { ...said, children: { '0-2': 6 } }).ok).toBe(false);
  });
});
