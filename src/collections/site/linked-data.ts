import { eventNode, type LinkedPlace } from '#domain/linked-data/event.ts';
import type { LinkedNode } from '#domain/linked-data/node.ts';
import { officeNode } from '#domain/linked-data/office.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { localize, localizeOptional } from '#i18n/local-text.ts';
import { defaultLocale, isLocale, locales } from '#i18n/locales.ts';
import type { CoordinatorView } from '#collections/contacts/coordinators.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { occasionHref, type Occasion } from '#collections/calendar/occasions.ts';

/** Where the site is, and the language of the page. */
interface Asked {
  origin: string;
  locale: Locale;
}

/** Dates as search engines read them; they want none that never had a day. */
export async function occasionNodes(
  occasions: readonly Occasion[],
  asked: Asked,
): Promise<LinkedNode[]> {
  const nodes = await Promise.all(occasions.map((occasion) => occasionNode(occasion, asked)));
  return nodes.filter((node) => node !== undefined);
}

/** A conference or event: says what the page says, and nothing else. */
async function occasionNode(
  occasion: Occasion,
  { origin, locale }: Asked,
): Promise<LinkedNode | undefined> {
  const { kind, slug, title, summary, organiser, languages, free } = occasion;
  const { timeZone, name: town } = await getMunicipality();
  const spoken = kind === 'conference' ? [defaultLocale, ...languages] : languages;
  const picture = kind === 'conference' ? 'conferencePicture' : undefined;
  return eventNode({
    calendar: occasion,
    timeZone,
    name: localize(title, locale).text,
    description: localizeOptional(summary, locale)?.text,
    url: origin + occasionHref(occasion, locale),
    image: picture && origin + href(picture, { slug }, defaultLocale),
    languages: spoken.map(tagOf),
    place: linkedPlace(occasion, town),
    organizer: localizeOptional(organiser, locale)?.text,
    free,
  });
}

/** Search engines want a place and its town; while it is not known, the town is all there is to say. */
function linkedPlace({ place, districts }: Occasion, town: string): LinkedPlace {
  const isHere = place?.quarter !== undefined || (!place && districts.length > 0);
  return { ...(place ?? { name: town }), city: place?.city ?? (isHere ? town : undefined) };
}

/** The office of a coordinator; of the post, since persons come and go. */
export async function coordinatorNode(
  { officeAddress, role, districts, phone, email }: CoordinatorView,
  { origin }: Asked,
): Promise<LinkedNode> {
  const { officialName } = await getMunicipality();
  return officeNode({
    name: officeAddress.name ?? role?.text ?? officialName,
    url: districts[0] && origin + districts[0].href,
    address: officeAddress,
    telephone: phone?.display,
    email,
    areas: districts.map(({ title }) => title),
  });
}

function tagOf(language: string): string {
  return isLocale(language) ? locales[language].lang : language;
}
