import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { conferenceRecords, type ConferenceEntry } from './records.ts';
import { phoneView, type PhoneView } from '#collections/contacts/views.ts';
import { coordinatorFor, whomToCall } from '#collections/contacts/coordinators.ts';
import { districtRefs, type DistrictRef } from '#collections/districts/refs.ts';
import {
  interpreterViews,
  type InterpreterStates,
  type InterpreterView,
} from '#collections/registration/interpreters.ts';
import { outcomeView, type OutcomeView } from './outcomes.ts';
import { placeView, type PlaceView } from '#collections/places.ts';

/** A conference as its page shows it, less what depends on the day (see `dates.ts`). */
export interface ConferenceView {
  slug: string;
  href: string;
  title: LocalText;
  summary: LocalText | undefined;
  number: number | undefined;
  theme: LocalText | undefined;
  organiser: LocalText | undefined;
  audience: LocalText | undefined;
  programme: { at: string | undefined; title: LocalText }[];
  interpreters: InterpreterView[];
  childcare: LocalText | undefined;
  food: LocalText | undefined;
  admission: LocalText | undefined;
  doors: string | undefined;
  place: PlaceView | undefined;
  districts: DistrictRef[];
  /** Another way than the form. Who names no number is called where the district is. */
  contact: { phone: PhoneView | undefined; email: string | undefined };
  outcome: OutcomeView | undefined;
  sources: string[];
  example: boolean;
  /** The invitation; render it with Astro's `render(entry)`. */
  entry: ConferenceEntry;
}

export async function getConference(
  slug: string | undefined,
  locale: Locale,
  interpreters?: InterpreterStates,
): Promise<ConferenceView | undefined> {
  if (slug === undefined) return undefined;
  const entry = (await conferenceRecords()).get(slug);
  return entry && conferenceView(entry, locale, interpreters);
}

async function conferenceView(
  entry: ConferenceEntry,
  locale: Locale,
  interpreters?: InterpreterStates,
): Promise<ConferenceView> {
  const { data, id: slug } = entry;
  return {
    slug,
    href: href('conference', { slug }, locale),
    title: localize(data.title, locale),
    summary: localizeOptional(data.summary, locale),
    number: data.number,
    theme: localizeOptional(data.theme, locale),
    organiser: localizeOptional(data.organiser, locale),
    audience: localizeOptional(data.audience, locale),
    programme: data.programme.map(({ at, title }) => ({ at, title: localize(title, locale) })),
    interpreters: interpreterViews(data, locale, interpreters),
    childcare: localizeOptional(data.childcare, locale),
    food: localizeOptional(data.food, locale),
    admission: localizeOptional(data.admission, locale),
    doors: data.doors,
    place: await placeView(data.place, locale),
    districts: await districtRefs(data.districts, locale),
    contact: {
      phone: await phoneFor(data, locale),
      email: data.contact?.email,
    },
    outcome: data.outcome && (await outcomeView(data.outcome, locale)),
    sources: data.sources,
    example: data.example,
    entry,
  };
}

async function phoneFor(
  { contact, districts }: ConferenceEntry['data'],
  locale: Locale,
): Promise<PhoneView | undefined> {
  if (contact?.phone) return phoneView(contact.phone);
  const coordinator = await coordinatorFor(districts[0], locale);
  return (await whomToCall(coordinator, locale)).phone;
}
