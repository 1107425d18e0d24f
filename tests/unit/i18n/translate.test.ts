import { expect, test } from 'vitest';
import { localize } from '#i18n/local-text.ts';
import { listFormat } from '#i18n/list-format.ts';
import { useTranslations } from '#i18n/translate.ts';

test('a sentence takes its numbers in the right form', () => {
  const t = useTranslations('de');
  expect(t('dates.count', { count: 0 })).toBe('Kein Termin');
  expect(t('dates.count', { count: 1 })).toBe('1 Termin');
  expect(t('dates.count', { count: 3 })).toBe('3 Termine');
});

test.each([
  [0, 'لا توجد مواعيد'],
  [1, 'موعد واحد'],
  [2, 'موعدان'],
  [3, '3 مواعيد'],
  [11, '11 موعدًا'],
  [100, '100 موعد'],
])('Arabic counts %i in its own form, with Latin digits', (count, sentence) => {
  expect(useTranslations('ar')('dates.count', { count })).toBe(sentence);
});

test('a name with angle brackets and apostrophes comes through unharmed', () => {
  const name = "Anne-Marie d'Hondt <b>";
  expect(useTranslations('de')('quarter.belongsTo', { name, title: 'X' })).toContain(name);
});

test('a name in a sentence from right to left keeps its own direction', () => {
  const sentence = useTranslations('ar')('quarter.belongsTo', { name: 'Kray (Süd)', title: 'X' });
  expect(sentence).toContain('\u2068Kray (Süd)\u2069');
  expect(listFormat('ar').format(['Kray', 'Leithe'])).toBe('\u2068Kray\u2069 و\u2068Leithe\u2069');
});

test('what only chooses between wordings is not touched', () => {
  const t = useTranslations('ar');
  expect(t('openData.districts.title', { districts: 'yes' })).not.toBe(
    t('openData.districts.title', { districts: 'no' }),
  );
});

test('German stands in for a sentence that a language does not have yet', () => {
  expect(useTranslations('kmr')('nav.contacts')).toBe(useTranslations('de')('nav.contacts'));
});

test('content that is not translated is German and says so', () => {
  expect(localize('Guten Tag', 'ar')).toEqual({ text: 'Guten Tag', lang: 'de', dir: 'ltr' });
  expect(localize({ de: 'Guten Tag', en: 'Hello' }, 'en')).toEqual({ text: 'Hello' });
  expect(localize('Guten Tag', 'de')).toEqual({ text: 'Guten Tag' });
});
