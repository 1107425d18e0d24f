import { getCollection, type CollectionEntry } from 'astro:content';
import { localeCodes, type Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { markingFor, type Marking } from '#i18n/local-text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { getMunicipality } from './municipality.ts';
import { visible } from './visible.ts';

/** A page of text; render its body with Astro's `render(entry)`. */
export interface TextPage {
  slug: string;
  title: string;
  description: string;
  source: string | undefined;
  example: boolean;
  href: string;
  /** Of title and text, where they are German because they are not translated. */
  marking: Marking;
  entry: CollectionEntry<'pages'>;
}

let kept: Promise<Map<string, CollectionEntry<'pages'>>> | undefined;

function pageRecords() {
  return (kept ??= getCollection('pages').then(
    (entries) => new Map(visible(entries).map((entry) => [entry.id, entry])),
  ));
}

/** The names of all text pages; each exists in German. */
export async function textPageSlugs(): Promise<string[]> {
  const prefix = `${defaultLocale}/`;
  const ids = [...(await pageRecords()).keys()];
  return ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
}

/** The languages in which a text page is written. */
export async function textPageLocales(slug: string): Promise<Locale[]> {
  const records = await pageRecords();
  return localeCodes.filter((locale) => records.has(`${locale}/${slug}`));
}

/** A text page in a language, else in German. */
export async function getTextPage(slug: string, locale: Locale): Promise<TextPage | undefined> {
  const records = await pageRecords();
  const translated = records.get(`${locale}/${slug}`);
  const entry = translated ?? records.get(`${defaultLocale}/${slug}`);
  if (!entry) return undefined;
  const { title, description, source, example } = entry.data;
  const marking = translated || locale === defaultLocale ? {} : markingFor(defaultLocale);
  const address = href('page', { slug }, locale);
  return { slug, title, description, source, example, marking, entry, href: address };
}

/** The text pages but those of the footer; those of the main menu first. */
export async function textPages(locale: Locale): Promise<TextPage[]> {
  const { navigation, footer } = await getMunicipality();
  const slugs = new Set([...navigation, ...(await textPageSlugs()).toSorted()]);
  return pagesOf(
    [...slugs].filter((slug) => !footer.includes(slug)),
    locale,
  );
}

/** The text pages that the municipality wants in the main menu. */
export async function menuPages(locale: Locale): Promise<TextPage[]> {
  return pagesOf((await getMunicipality()).navigation, locale);
}

/** The text pages that the municipality wants in the footer alone. */
export async function footerPages(locale: Locale): Promise<TextPage[]> {
  return pagesOf((await getMunicipality()).footer, locale);
}

async function pagesOf(slugs: string[], locale: Locale): Promise<TextPage[]> {
  const pages = await Promise.all(slugs.map((slug) => getTextPage(slug, locale)));
  return pages.filter((page) => page !== undefined);
}
