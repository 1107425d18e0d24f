import { isCancelled } from '#domain/calendar/history.ts';
import type { SearchDocument } from '#domain/search/types.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { useTranslations } from '#i18n/translate.ts';
import { addressLines } from '#collections/contacts/views.ts';
import { calendarEntry, conferenceRecords } from '#collections/conferences/records.ts';
import { districtRefs } from '#collections/districts/refs.ts';
import { eventRecords, seriesRecords } from '#collections/events/records.ts';
import { occasionsOf, type Occasion } from '#collections/calendar/occasions.ts';
import { getQuarter } from '#collections/districts/quarters.ts';
import { searchDocument, wordsFor } from './entry.ts';
import { plainBody } from './texts.ts';

/** Conferences, held and planned. */
export async function conferenceDocuments(locale: Locale): Promise<SearchDocument[]> {
  const t = useTranslations(locale);
  const documents = [...(await conferenceRecords()).values()].map(async (entry) => {
    const { data, id: slug } = entry;
    const programme = data.programme.map(({ title }) => title);
    const facts = [data.theme, data.audience, data.childcare, data.food, data.admission];
    return searchDocument(
      {
        kind: 'conference',
        href: href('conference', { slug }, locale),
        title: data.title,
        summary: data.summary,
        body: await plainBody(entry, locale),
        facts: [...facts, ...programme, data.outcome?.summary, await placeWords(data, locale)],
        also: [
          ...(await districtWords(data.districts, locale)),
          wordsFor('theme', data.themes, locale),
          wordsFor('language', data.interpreters, locale),
          t('eventKind.conference'),
        ],
        ...daysOf([calendarEntry(entry)]),
        example: data.example,
      },
      locale,
    );
  });
  return Promise.all(documents);
}

/** Events; one that repeats is found once, with all its days. */
export async function eventDocuments(locale: Locale): Promise<SearchDocument[]> {
  const t = useTranslations(locale);
  const documents: SearchDocument[] = [];
  // One after the other: there may be thousands, and each takes much more memory while it is made.
  for (const entry of (await eventRecords()).values()) {
    const { data, id: slug } = entry;
    const programme = data.programme.map(({ title }) => title);
    const document = searchDocument(
      {
        kind: 'event',
        href: href('event', { slug }, locale),
        title: data.title,
        summary: data.summary,
        body: await plainBody(entry, locale),
        facts: [data.organiser, data.audience, ...programme, await placeWords(data, locale)],
        also: [
          ...(await districtWords(data.districts, locale)),
          wordsFor('theme', data.themes, locale),
          wordsFor('language', data.languages, locale),
          t(`eventKind.${data.kind}`),
        ],
        ...daysOf(occasionsOf(entry)),
        example: data.example,
      },
      locale,
    );
    documents.push(document);
  }
  return documents;
}

export async function seriesDocuments(locale: Locale): Promise<SearchDocument[]> {
  const documents = [...(await seriesRecords()).values()].map(async (entry) => {
    const { data, id: slug } = entry;
    return searchDocument(
      {
        kind: 'series',
        href: href('series', { slug }, locale),
        title: data.title,
        summary: data.summary,
        body: await plainBody(entry, locale),
        facts: [data.organiser, data.outcome, ...data.stations.map(({ title }) => title)],
        also: [
          ...(await districtWords(data.districts, locale)),
          wordsFor('theme', data.themes, locale),
        ],
        example: data.example,
      },
      locale,
    );
  });
  return Promise.all(documents);
}

/** The days on which it takes place; of what is called off, those for which it was planned. */
function daysOf(occasions: readonly Occasion[]) {
  const held = occasions.filter((occasion) => !isCancelled(occasion));
  const counted = held.length > 0 ? held : occasions;
  return {
    days: counted.flatMap(({ date }) => date ?? []).toSorted(),
    cancelled: occasions.length > 0 && held.length === 0,
  };
}

export async function districtWords(slugs: readonly string[], locale: Locale): Promise<string[]> {
  return (await districtRefs(slugs, locale)).flatMap(({ title, name }) => [title, name]);
}

async function placeWords(
  { place }: Pick<Occasion, 'place'>,
  locale: Locale,
): Promise<string | undefined> {
  const quarter = await getQuarter(place?.quarter, locale);
  const lines = addressLines(place);
  // A house may bear the name of its quarter.
  const isNamed = lines.some((line) => quarter !== undefined && line.includes(quarter.name));
  return [...lines, !isNamed && quarter?.name].filter(Boolean).join(', ') || undefined;
}
