import { expect, test } from 'vitest';
import { localize } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';

test('a sentence takes its numbers in the right form', () => {
  const t = useTranslations('de');
  expect(t('dates.count', { count: 0 })).toBe('Kein Termin');
  expect(t('dates.count', { count: 1 })).toBe('1 Termin');
  expect(t('dates.count', { count: 3 })).toBe('3 Termine');
});

test('a name with angle brackets and apostrophes comes through unharmed', () => {
  const name = "Anne-Marie d'Hondt <b>";
  expect(useTranslations('de')('quarter.belongsTo', { name, title: 'X' })).toContain(name);
});

test('German stands in for a sentence that a language does not have yet', () => {
  expect(useTranslations('ar')('nav.contacts')).toBe(useTranslations('de')('nav.contacts'));
});

test('content that is not translated is German and says so', () => {
  expect(localize('Guten Tag', 'ar')).toEqual({ text: 'Guten Tag', lang: 'de', dir: 'ltr' });
  expect(localize({ de: 'Guten Tag', en: 'Hello' }, 'en')).toEqual({ text: 'Hello' });
  expect(localize('Guten Tag', 'de')).toEqual({ text: 'Guten Tag' });
});
