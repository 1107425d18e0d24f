import { routeOf } from '#config/routes.ts';
import type { Content, Entry, Finding, Rule } from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';

/** A text page has an address of its own, a language the town has, and a German original. */
export const pagesFit: Rule = (content) =>
  content.pages.flatMap((entry) => [
    ...reserved(entry),
    ...language(entry, content),
    ...original(entry, content),
  ]);

function reserved(entry: Entry): Finding[] {
  const { slug } = entry.place;
  if (routeOf(`/${slug}/`)?.id === 'page') return [];
  const message = `Die Adresse /${slug}/ hat die Website schon vergeben. Geben Sie der Datei einen anderen Namen.`;
  return [{ entry, path: [], line: 1, message }];
}

function language(entry: Entry, { municipality }: Content): Finding[] {
  const { locale } = entry.place;
  const locales = municipality?.data.locales;
  if (!locales || locales.some((code) => code === locale)) return [];
  const message = `Die Sprache ${quote(locale)} ist nicht eingeschaltet. Ergänzen Sie sie unter locales in municipality.yaml, oder löschen Sie die Datei.`;
  return [{ entry, path: [], line: 1, message }];
}

function original(entry: Entry, { pages }: Content): Finding[] {
  const { locale, slug } = entry.place;
  const same = pages.filter(({ place }) => place.slug === slug);
  if (locale === 'de' || same.some(({ place }) => place.locale === 'de')) return [];
  const message = `Es fehlt das deutsche Original pages/de/${slug}.md. Legen Sie es an, oder benennen Sie diese Datei um.`;
  return [{ entry, path: [], line: 1, message }];
}
