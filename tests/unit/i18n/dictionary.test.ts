import { globSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import de from '#i18n/de.json' with { type: 'json' };
import { isMessageKey } from '#i18n/translate.ts';
import { profileErrorCodes, profileFieldNames, profileQuestions } from '#schemas/profile.ts';
import { registrationErrorCodes } from '#schemas/registration-error.ts';
import { eventKinds } from '#schemas/event.ts';
import { accessNeeds, childBands } from '#schemas/registration-fields.ts';
import { spokenCodes } from '#schemas/spoken.ts';
import { themeCodes } from '#schemas/theme.ts';

/** Families whose last part comes from a list in code, so that the whole key stands nowhere. */
const families = [
  ...spokenCodes.map((code) => `language.${code}`),
  ...['conference', ...eventKinds].map((kind) => `eventKind.${kind}`),
  ...themeCodes.map((code) => `theme.${code}`),
  ...registrationErrorCodes,
  ...profileErrorCodes,
  ...profileFieldNames.map((field) => `privacy.profileField.${field}`),
  ...profileQuestions.map((question) => `profile.question.${question}`),
  ...accessNeeds.map((need) => `register.access.${need}`),
  ...childBands.map((band) => `register.children.${band}`),
];
const builtFrom = /`((?:\w+\.)+)\$\{/g;

const source = globSync('src/**/*.{ts,astro}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the dictionary', () => {
  test.each(families)('has a sentence for %s', (key) => {
    expect(isMessageKey(key)).toBe(true);
  });

  test('holds only sentences that can be formatted', () => {
    const broken = Object.entries(de).filter(([, message]) => {
      try {
        return !new IntlMessageFormat(message, 'de');
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  test('holds no sentence that nothing says', () => {
    const prefixes = [...source.matchAll(builtFrom)].map(([, prefix]) => prefix ?? '');
    const unused = Object.keys(de).filter(
      (key) => !source.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
