import type { APIContext } from 'astro';
import { folded } from '#domain/calendar/filter.ts';
import { startOfLocalDay } from '#domain/calendar/local-time.ts';
import type { NewsEntry, NewsFeed } from '#domain/feeds/feed.ts';
import { FIRST_KNOWN } from '#domain/feeds/revision.ts';
import type { Step } from '#schemas/step.ts';
import { useTranslations } from '#i18n/translate.ts';
import { feedHead } from './heads.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { localeOf } from '#collections/site/paths.ts';
import { stepViews, writtenIn } from '#collections/steps.ts';
import { getTextPage } from '#collections/text-pages.ts';

/** The steps of a text page for feed readers; undefined where there are none. */
export async function stepFeed({
  url,
  params,
}: Pick<APIContext, 'url' | 'params'>): Promise<NewsFeed | undefined> {
  const { origin, pathname: path } = url;
  const { slug = '' } = params;
  const locale = localeOf(url);
  const page = await getTextPage(slug, locale);
  const steps = page?.entry.data.steps ?? [];
  if (!page || steps.length === 0) return undefined;
  // An entry is in one language throughout, that of the content; the feed is in the page's.
  const written = writtenIn(locale, page.marking);
  const t = useTranslations(written);
  const views = await stepViews(steps, written, {});
  const { timeZone } = await getMunicipality();
  const { title } = page;
  const name = useTranslations(locale)('feed.steps', { title });
  const head = await feedHead(name, { origin, path, page: page.href, locale });
  const entries = steps.map((step, index): NewsEntry => {
    const { title, state, when, text } = views[index]!;
    return {
      id: stepId(slug, step),
      title: state ? t('feed.step', { title, state }) : title,
      lines: [when ?? t('steps.open'), text].filter((line) => line !== undefined),
      categories: [],
      url: `${origin}${page.href}#schritt-${index + 1}`,
      updated: updatedAt(step, timeZone),
      language: page.marking.lang,
    };
  });
  return { ...head, entries };
}

/** A step that has got on is a new entry: feed readers do not show again what they know. */
function stepId(page: string, { title, state }: Step): string {
  return encodeURI(`${page}/schritte/${folded(title).replaceAll(' ', '-')}/${state}`);
}

/** When a step last changed, as far as the content says so; what is planned has not happened yet. */
function updatedAt({ changed, when, state }: Step, timeZone: string): Date {
  const day = changed ?? (state === 'done' ? when : undefined);
  if (day === undefined) return FIRST_KNOWN;
  return startOfLocalDay(`${day}-01-01`.slice(0, 10), timeZone);
}
