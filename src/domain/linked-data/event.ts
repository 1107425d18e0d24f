import { machineTime } from '#domain/calendar/formats.ts';
import { isDated, type CalendarEntry } from '#domain/calendar/entry.ts';
import { isCancelled, movedFrom } from '#domain/calendar/history.ts';
import { dayAfter } from '#domain/calendar/local-time.ts';
import type { LinkedNode } from './node.ts';
import { addressNode, type LinkedAddress } from './office.ts';

export interface LinkedPlace extends LinkedAddress {
  name?: string | undefined;
  geo?: { latitude: number; longitude: number } | undefined;
}

export interface LinkedEvent {
  /** With a day, or with the day from which it was moved. */
  calendar: CalendarEntry;
  timeZone: string;
  name: string;
  description?: string | undefined;
  url: string;
  image?: string | undefined;
  /** BCP 47 tags of what is spoken and interpreted. */
  languages: readonly string[];
  place: LinkedPlace;
  organizer?: string | undefined;
  /** Only where it is known for sure. */
  free?: boolean | undefined;
}

/**
 * A date that people can come to: when, where, and whether it still takes place as planned.
 * Undefined for what never had a day: search engines take no event without.
 */
export function eventNode(event: LinkedEvent): LinkedNode | undefined {
  const { calendar, name, description, url, image, languages, organizer, free } = event;
  const when = whenProperties(calendar, event.timeZone);
  if (!when) return undefined;
  return {
    '@type': 'Event',
    ...{ name, description, url, image },
    ...when,
    eventStatus: `https://schema.org/${status(calendar)}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    inLanguage: languages.length > 1 ? languages : languages[0],
    location: placeNode(event.place),
    organizer: organizer === undefined ? undefined : { '@type': 'Organization', name: organizer },
    isAccessibleForFree: free,
    offers: free && !isCancelled(calendar) ? freeOffer(url) : undefined,
  };
}

/** What was put off to a day that is not known yet keeps the old one, as schema.org has it. */
function whenProperties(calendar: CalendarEntry, timeZone: string) {
  const { date, start, end } = calendar;
  const previous = movedFrom(calendar);
  if (date === undefined) return previous === undefined ? undefined : { startDate: previous };
  const endDate = start && end && end <= start ? dayAfter(date) : date;
  return {
    startDate: machineTime(date, start, timeZone),
    endDate: end && machineTime(endDate, end, timeZone),
    previousStartDate: previous,
  };
}

function status(calendar: CalendarEntry): string {
  if (isCancelled(calendar)) return 'EventCancelled';
  if (movedFrom(calendar) === undefined) return 'EventScheduled';
  return isDated(calendar) ? 'EventRescheduled' : 'EventPostponed';
}

function placeNode(place: LinkedPlace): LinkedNode {
  const { name, street, city, geo } = place;
  return {
    '@type': 'Place',
    name: name ?? street ?? city,
    address: addressNode(place),
    geo: geo && { '@type': 'GeoCoordinates', ...geo },
  };
}

function freeOffer(url: string): LinkedNode {
  return { '@type': 'Offer', price: 0, priceCurrency: 'EUR', url };
}
