import { getCollection } from 'astro:content';
import type { Locale } from '#schemas/text.ts';
import { href, type RouteId } from '#config/routes.ts';
import type { LocalText } from '#i18n/local-text.ts';
import { useTranslations, type MessageKey } from '#i18n/translate.ts';
import { hasDistricts } from '#collections/districts/refs.ts';
import { footerPages, textPages, type TextPage } from '#collections/text-pages.ts';
import { visible } from '#collections/visible.ts';

/** A link to a part of the site. */
export interface SiteLink {
  href: string;
  label: LocalText;
}

export interface SiteGroup {
  title: string;
  links: SiteLink[];
}

/** Pages that a town has only if it has something to show on them. */
const NEEDS: Partial<Record<RouteId, 'offers' | 'advice' | 'funding' | 'links' | 'documents'>> = {
  offers: 'offers',
  advice: 'advice',
  funding: 'funding',
  links: 'links',
  documents: 'documents',
};

/** Whether there is anything on a page. */
export async function isFilled(id: RouteId): Promise<boolean> {
  const needed = NEEDS[id];
  if (needed === undefined) return true;
  const entries: { data: { example: boolean } }[] = await getCollection(needed);
  return visible(entries).length > 0;
}

/** What the footer leads to, by groups. */
export async function footerGroups(locale: Locale): Promise<SiteGroup[]> {
  const t = useTranslations(locale);
  const here = (ids: [RouteId, MessageKey][]) => filled(ids, locale);
  return [
    {
      title: t('footer.help'),
      links: await here([
        ['contacts', 'contacts.title'],
        ['participate', 'message.title'],
        ['advice', 'advice.title'],
        ['funding', 'funding.title'],
        ['news', 'news.title'],
        ['documents', 'documents.title'],
        ['links', 'links.title'],
        ['lookup', 'registration.lookupTitle'],
        ['subscribe', 'subscribe.title'],
      ]),
    },
    {
      title: t('footer.site'),
      links: [
        ...(await here([
          ['overview', 'overview.title'],
          ['imprint', 'imprint.title'],
          ['privacy', 'privacy.title'],
          ['accessibility', 'accessibility.title'],
          ['reportBarrier', 'barrier.title'],
          ['openData', 'openData.title'],
        ])),
        ...(await footerPages(locale)).map(pageLink),
      ],
    },
  ];
}

/** Every part of the site, by groups. */
export async function allGroups(locale: Locale): Promise<SiteGroup[]> {
  const t = useTranslations(locale);
  const districts = (await hasDistricts()) ? 'districts.title' : 'quarters.title';
  const main: SiteGroup = {
    title: t('overview.main'),
    links: await filled(
      [
        ['start', 'breadcrumb.start'],
        ['districts', districts],
        ['dates', 'dates.title'],
        ['offers', 'offers.title'],
      ],
      locale,
    ),
  };
  const texts = { title: t('overview.texts'), links: (await textPages(locale)).map(pageLink) };
  const groups = [main, texts, ...(await footerGroups(locale))];
  return groups.filter(({ links }) => links.length > 0);
}

async function filled(ids: [RouteId, MessageKey][], locale: Locale): Promise<SiteLink[]> {
  const t = useTranslations(locale);
  const links = ids.map(async ([id, label]) =>
    (await isFilled(id)) ? [{ href: href(id, {}, locale), label: { text: t(label) } }] : [],
  );
  return (await Promise.all(links)).flat();
}

const pageLink = ({ href, title, marking }: TextPage): SiteLink => ({
  href,
  label: { text: title, ...marking },
});
