import { expect, it } from 'vitest';
import { autonym } from '#i18n/autonyms.ts';
import { locales } from '#i18n/locales.ts';
import { interpreterCodes } from '#schemas/interpreter.ts';
import { localeCodes } from '#schemas/text.ts';

it('calls a language what the site calls it where it has pages in it', () => {
  for (const code of interpreterCodes) {
    const locale = localeCodes.find((known) => known === code);
    if (!locale) continue;
    const { name: text, lang, dir } = locales[locale];
    expect(autonym(code)).toEqual({ text, lang, dir });
  }
});

it('writes Arabic script from right to left and all others from left to right', () => {
  for (const code of interpreterCodes) {
    const { text, dir } = autonym(code);
    expect(dir, code).toBe(/\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr');
  }
});
