import type { Locale } from '#schemas/text.ts';
import type { QuarterView } from '#collections/districts/quarters.ts';
import { listFormat } from '#i18n/list-format.ts';
import { useTranslations } from '#i18n/translate.ts';
import { getFinder } from './finder.ts';

/**
 * What to ask above an answer that is only likely: nothing in the town is called what was typed, the
 * place that was found is similar. Undefined where the answer is certain.
 * @param label the official name of what was found
 * @param quarters where it lies; all of them are asked for, where quarters were looked for
 */
export async function guessQuestion(
  query: string,
  label: string,
  quarters: QuarterView[],
  locale: Locale,
): Promise<string | undefined> {
  const named = (await getFinder()).findNamed(query).matches;
  if (named.length > 0) return undefined;
  const names = quarters.map(({ name }) => name);
  const place = names.includes(label) ? listFormat(locale, 'disjunction').format(names) : label;
  return useTranslations(locale)('finder.guess', { place });
}
