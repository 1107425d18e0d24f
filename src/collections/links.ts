import { getCollection } from 'astro:content';
import { PLACEHOLDER } from '#schemas/placeholder.ts';
import type { Locale } from '#schemas/text.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { formatsFor } from './formats.ts';
import { visible } from './visible.ts';

/** A page of somebody else as a list says it. */
export interface LinkView {
  slug: string;
  title: LocalText;
  /** Missing while the operator has not said where it leads. */
  href: string | undefined;
  operator: string;
  about: LocalText | undefined;
  /** Code and name of its language. */
  language: { code: string; name: string };
  checkedOn: string;
  example: boolean;
}

/** All pages of others, in the order of the alphabet. */
export async function listLinks(locale: Locale): Promise<LinkView[]> {
  const t = useTranslations(locale);
  const entries = visible(await getCollection('links')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return entries.map(({ id: slug, data }) => ({
    slug,
    title: localize(data.title, locale),
    href: data.href === PLACEHOLDER ? undefined : data.href,
    operator: data.operator,
    about: localizeOptional(data.about, locale),
    language: { code: data.language, name: t(`language.${data.language}`) },
    checkedOn: formatsFor(locale).date(data.checkedOn),
    example: data.example,
  }));
}
