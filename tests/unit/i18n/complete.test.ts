import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { dictionaries, german, type MessageKey } from '#i18n/dictionaries.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#schemas/text.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

interface Plural {
  name: string;
  ordinal: boolean;
  options: string[];
}

const SELECT = 5;
const PLURAL = 6;

const parse = (message: string, lang: string): Ast =>
  new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst();

/** All elements of a message, those inside its choices too. */
function elements(ast: Ast): Ast {
  return ast.flatMap((element) => [
    element,
    ...('options' in element
      ? Object.values(element.options).flatMap(({ value }) => elements(value))
      : []),
  ]);
}

function argumentsOf(message: string, lang: string): string[] {
  const named = elements(parse(message, lang)).filter(({ type }) => type !== 0 && type !== 7);
  return [
    ...new Set(named.map((element) => ('value' in element ? String(element.value) : ''))),
  ].sort();
}

function pluralsOf(message: string, lang: string): Plural[] {
  return elements(parse(message, lang)).flatMap((element) =>
    element.type === PLURAL
      ? [
          {
            name: element.value,
            ordinal: element.pluralType === 'ordinal',
            options: Object.keys(element.options),
          },
        ]
      : [],
  );
}

function choicesOf(message: string, lang: string): string[] {
  return elements(parse(message, lang)).flatMap((element) =>
    element.type === SELECT
      ? Object.keys(element.options).map((key) => `${element.value}=${key}`)
      : [],
  );
}

/** What a language must say of a number; `=0` may stand for its form for nothing. */
function missingForms({ ordinal, options }: Plural, lang: string): string[] {
  const type = ordinal ? 'ordinal' : 'cardinal';
  const { pluralCategories } = new Intl.PluralRules(lang, { type }).resolvedOptions();
  const exact: Record<string, string> = { '=0': 'zero', '=1': 'one', '=2': 'two' };
  const said = new Set(options.map((option) => exact[option] ?? option));
  return pluralCategories.filter((category) => !said.has(category));
}

const others = (Object.keys(dictionaries) as Locale[]).filter((locale) => locale !== 'de');

describe.each(others)('the dictionary of %s', (locale) => {
  const { lang } = locales[locale];
  const dictionary = dictionaries[locale] as Record<MessageKey, string>;
  // The coordinators' area is German.
  const keys = (Object.keys(german) as MessageKey[]).filter((key) => !key.startsWith('staff.'));
  const differing = (check: (own: string, original: string) => unknown[]) =>
    keys
      .filter((key) => dictionary[key] !== undefined)
      .map((key) => ({ key, found: check(dictionary[key], german[key]) }))
      .filter(({ found }) => found.length > 0);

  test('has every sentence, and none that nobody says', () => {
    expect(Object.keys(dictionary).sort()).toEqual([...keys].sort());
  });

  test('fills the same gaps in each sentence', () => {
    const unlike = differing((own, original) => {
      const [mine, theirs] = [argumentsOf(own, lang), argumentsOf(original, 'de')];
      return mine.join() === theirs.join() ? [] : [mine, theirs];
    });
    expect(unlike).toEqual([]);
  });

  test('distinguishes the same cases', () => {
    const unlike = differing((own, original) => {
      const mine = choicesOf(own, lang);
      return choicesOf(original, 'de').filter((choice) => !mine.includes(choice));
    });
    expect(unlike).toEqual([]);
  });

  test('has a form for every number', () => {
    expect(
      differing((own) => pluralsOf(own, lang).flatMap((plural) => missingForms(plural, lang))),
    ).toEqual([]);
  });
});
