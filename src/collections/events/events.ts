import type { Event } from '#schemas/event.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { phoneView, type PhoneView } from '#collections/contacts/views.ts';
import { districtRefs, type DistrictRef } from '#collections/districts/refs.ts';
import { eventRecords, seriesRecords, type EventEntry } from './records.ts';
import { placeView, type PlaceView } from '#collections/places.ts';
import { rhythmWords } from '#collections/calendar/rhythm-words.ts';

/** An event as its page shows it, less what depends on the day (see `event-pages.ts`). */
export interface EventView {
  slug: string;
  href: string;
  title: LocalText;
  summary: LocalText | undefined;
  /** "Kurs" */
  kind: string;
  series: { title: LocalText; href: string } | undefined;
  /** "Jeden Dienstag", for what repeats. */
  rhythm: string | undefined;
  themes: string[];
  organiser: LocalText | undefined;
  audience: LocalText | undefined;
  /** Names of the languages in the language of the page. */
  languages: string[];
  cost: LocalText | undefined;
  children: boolean | undefined;
  signUp: Event['signUp'];
  contact: EventContact;
  programme: { at: string | undefined; title: LocalText }[];
  doors: string | undefined;
  place: PlaceView | undefined;
  districts: DistrictRef[];
  sources: string[];
  example: boolean;
  /** The text; render it with Astro's `render(entry)`. */
  entry: EventEntry;
}

/** Whom to ask about an event. */
export interface EventContact {
  name: string | undefined;
  phone: PhoneView | undefined;
  email: string | undefined;
  website: string | undefined;
}

export async function getEvent(
  slug: string | undefined,
  locale: Locale,
): Promise<EventView | undefined> {
  if (slug === undefined) return undefined;
  const entry = (await eventRecords()).get(slug);
  return entry && eventView(entry, locale);
}

async function eventView(entry: EventEntry, locale: Locale): Promise<EventView> {
  const { data, id: slug } = entry;
  const t = useTranslations(locale);
  const { children, signUp, doors, sources, example, contact } = data;
  return {
    ...{ slug, children, signUp, doors, sources, example, entry },
    href: href('event', { slug }, locale),
    title: localize(data.title, locale),
    summary: localizeOptional(data.summary, locale),
    kind: t(`eventKind.${data.kind}`),
    series: await seriesLink(data.series, locale),
    rhythm: data.recurs && rhythmWords(data.recurs.rule, locale),
    themes: data.themes.map((code) => t(`theme.${code}`)),
    organiser: localizeOptional(data.organiser, locale),
    audience: localizeOptional(data.audience, locale),
    languages: data.languages.map((code) => t(`language.${code}`)),
    cost: localizeOptional(data.cost, locale),
    contact: {
      name: contact?.name,
      phone: contact?.phone ? phoneView(contact.phone) : undefined,
      email: contact?.email,
      website: contact?.website,
    },
    programme: data.programme.map(({ at, title }) => ({ at, title: localize(title, locale) })),
    place: await placeView(data.place, locale),
    districts: await districtRefs(data.districts, locale),
  };
}

async function seriesLink(slug: string | undefined, locale: Locale) {
  const record = slug === undefined ? undefined : (await seriesRecords()).get(slug);
  if (!record) return undefined;
  const { id, data } = record;
  return { title: localize(data.title, locale), href: href('series', { slug: id }, locale) };
}
