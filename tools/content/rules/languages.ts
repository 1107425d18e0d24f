import { spokenLocales } from '#i18n/dictionaries.ts';
import type { Rule } from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';

/** A language is offered only where the site itself speaks it: its menus, forms and messages. */
export const languagesSpoken: Rule = ({ municipality }) => {
  const { locales = [] } = municipality?.data ?? {};
  return locales.flatMap((code, index) => {
    if (!municipality || code === undefined || spokenLocales.includes(code)) return [];
    const message = `${quote(code)} spricht die Website noch nicht: ihre Menüs und Formulare wären deutsch. Nehmen Sie die Sprache heraus. Es gibt: ${spokenLocales.join(', ')}.`;
    return [{ entry: municipality, path: ['locales', index], message }];
  });
};
