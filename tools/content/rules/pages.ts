import { routeOf } from '#config/routes.ts';
import type { Content, Entry, Finding, Rule } from '#tools/content/entry.ts';

/** A text page has an address of its own and a German original. */
export const pagesFit: Rule = (content) =>
  content.pages.flatMap((entry) => [...reserved(entry), ...original(entry, content)]);

function reserved(entry: Entry): Finding[] {
  const { slug } = entry.place;
  if (routeOf(`/${slug}/`)?.id === 'page') return [];
  const message = `Die Adresse /${slug}/ hat die Website schon vergeben. Geben Sie der Datei einen anderen Namen.`;
  return [{ entry, path: [], line: 1, message }];
}

function original(entry: Entry, { pages }: Content): Finding[] {
  const { locale, slug } = entry.place;
  const same = pages.filter(({ place }) => place.slug === slug);
  if (locale === 'de' || same.some(({ place }) => place.locale === 'de')) return [];
  const message = `Es fehlt das deutsche Original pages/de/${slug}.md. Legen Sie es an, oder benennen Sie diese Datei um.`;
  return [{ entry, path: [], line: 1, message }];
}
