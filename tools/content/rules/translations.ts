import { localePrefix, routeOf, splitLocale } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { Content, Entry, Finding, Rule } from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';
import { LINK } from './body.ts';

/** A text in another language has a language the town has, an original, and links in its language. */
export const translationsFit: Rule = (content) => [
  ...content.translations.flatMap((entry) => original(entry, content)),
  ...[...content.pages, ...content.translations].flatMap((entry) => [
    ...language(entry, content),
    ...links(entry),
  ]),
];

function original(entry: Entry, content: Content): Finding[] {
  const { of, slug } = entry.place;
  if (!of || content[of].some(({ place }) => place.slug === slug)) return [];
  const message = `Es fehlt das deutsche Original ${of}/${slug}.md. Legen Sie es an, oder benennen Sie diese Datei um.`;
  return [{ entry, path: [], line: 1, message }];
}

function language(entry: Entry, { municipality }: Content): Finding[] {
  const { locale } = entry.place;
  const locales = municipality?.data.locales;
  if (!locales || locales.some((code) => code === locale)) return [];
  const message = `Die Sprache ${quote(locale)} ist nicht eingeschaltet. Ergänzen Sie sie unter locales in municipality.yaml, oder löschen Sie die Datei.`;
  return [{ entry, path: [], line: 1, message }];
}

/** Whoever reads a translation goes on in its language. */
function links(entry: Entry): Finding[] {
  const { locale } = entry.place;
  if (!locale || locale === defaultLocale) return [];
  return entry.body.split('\n').flatMap((text, index) =>
    [...text.matchAll(LINK)]
      .map(([, address = '']) => address)
      .filter((address) => routeOf(address.replace(/[?#].*$/, '')) !== undefined)
      .filter((address) => splitLocale(address).locale === defaultLocale)
      .map((address) => {
        const own = localePrefix(locale) + address;
        const message = `Der Verweis ${quote(address)} führt auf die deutsche Seite. Schreiben Sie: ${own}`;
        return { entry, path: [], line: entry.bodyLine + index, message };
      }),
  );
}
