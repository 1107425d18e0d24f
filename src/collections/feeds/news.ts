import type { APIContext } from 'astro';
import { startOfLocalDay } from '#domain/calendar/local-time.ts';
import type { NewsEntry, NewsFeed } from '#domain/feeds/feed.ts';
import { href } from '#config/routes.ts';
import { useTranslations } from '#i18n/translate.ts';
import { feedHead } from './heads.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { listNews } from '#collections/news.ts';
import { localeOf } from '#collections/site/paths.ts';

/** All notices for feed readers, newest first. */
export async function newsFeed({ url }: Pick<APIContext, 'url'>): Promise<NewsFeed> {
  const { origin, pathname: path } = url;
  const locale = localeOf(url);
  const t = useTranslations(locale);
  const { name: town, timeZone } = await getMunicipality();
  const page = href('news', {}, locale);
  const head = await feedHead(t('feed.news', { town }), { origin, path, page, locale });
  const entries = (await listNews(locale)).map(
    ({ slug, title, summary, date, example, href: address }): NewsEntry => ({
      id: `aktuelles/${slug}`,
      title: example ? t('feed.example', { title: title.text }) : title.text,
      lines: [summary.text],
      categories: [],
      url: origin + address,
      updated: startOfLocalDay(date, timeZone),
      language: title.lang,
    }),
  );
  return { ...head, entries };
}
