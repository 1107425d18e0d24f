import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '#schemas/text.ts';
import { isolate } from './isolate.ts';
import { locales } from './locales.ts';

export type Params = Record<string, string | number>;

/** A sentence ready to be filled in. */
export type Message = (params?: Params) => string;

/**
 * Makes a sentence of an ICU message. Digits are Latin in every language, as on the printed
 * invitations; what is put into a sentence that runs from right to left keeps its own direction.
 */
export function compileMessage(text: string, locale: Locale): Message {
  const tag = `${locales[locale].lang}-u-nu-latn`;
  const message = new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
  if (locales[locale].dir === 'ltr') return (params) => String(message.format(params));
  const choices = chosenBy(message.getAst());
  return (params = {}) => String(message.format(isolated(params, choices, locale)));
}

function isolated(params: Params, choices: ReadonlySet<string>, locale: Locale): Params {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && !choices.has(name) ? isolate(value, locale) : value,
  ]);
  return Object.fromEntries(entries) as Params;
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Arguments that choose between wordings and are not shown themselves. */
function chosenBy(ast: Ast): Set<string> {
  const nested = ast.flatMap((element) => {
    if (!('options' in element)) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => [...chosenBy(value)]);
    return [element.value, ...inner];
  });
  return new Set(nested);
}
