import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, isCodeFor, MAX_ID, parseCode } from '#server/registration/codes.ts';

const key = Buffer.from('a key for tests, of no worth');
const ids = fc.integer({ min: 1, max: MAX_ID });

/** What a code opens: its number, if it is genuine. */
function opens(text: string, conference = 'dorf-2027', own = key) {
  const parsed = parseCode(text);
  return parsed && isCodeFor(own, parsed, conference) ? parsed.id : undefined;
}

describe('a code', () => {
  it('is three groups of four without look-alikes', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(codeOf(key, id, 'dorf-2027')).toMatch(
          /^[2-9C-HJKMNPQRTV-Z]{4}(-[2-9C-HJKMNPQRTV-Z]{4}){2}$/,
        );
        expect(codeOf(key, id, 'dorf-2027')).not.toMatch(/[01OILSBAEU]/);
      }),
    );
  });

  it('leads back to its registration', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(opens(codeOf(key, id, 'dorf-2027'))).toBe(id);
      }),
    );
  });

  it('is the same each time, since it is not stored', () => {
    expect(codeOf(key, 7, 'dorf-2027')).toBe(codeOf(key, 7, 'dorf-2027'));
  });

  const code = codeOf(key, 123_456_789, 'dorf-2027');

  it.each([
    ['small letters', code.toLowerCase()],
    ['no hyphens', code.replaceAll('-', '')],
    ['blanks', ` ${code.replaceAll('-', ' ')}\n`],
    ['long hyphens', code.replaceAll('-', '–')],
    [
      'wide characters',
      code.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    ],
  ])('is read with %s', (_, typed) => {
    expect(opens(typed)).toBe(123_456_789);
  });

  it.each([
    [''],
    ['XXXX'],
    [`${code}2`],
    [code.slice(1)],
    [code.replace(/.$/, '0')],
    ['💥'.repeat(6)],
  ])('is not %j', (typed) => {
    expect(opens(typed)).toBeUndefined();
  });

  it('opens nothing when a character is wrong, the conference another, or the key', () => {
    const wrong = [...code].map((letter, place) =>
      letter === '-'
        ? code
        : code.slice(0, place) + (letter === 'X' ? 'Y' : 'X') + code.slice(place + 1),
    );
    expect(wrong.filter((other) => other !== code).map((other) => opens(other))).toEqual(
      Array.from({ length: 12 }, () => undefined),
    );
    expect(opens(code, 'stadt-2027')).toBeUndefined();
    expect(opens(code, 'dorf-2027', Buffer.from('another key, of no worth too'))).toBeUndefined();
  });
});
