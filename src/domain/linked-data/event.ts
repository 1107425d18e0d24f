import { machineTime } from '#domain/calendar/formats.ts';
import type { CalendarEntry, Dated } from '#domain/calendar/entry.ts';
import { isCancelled, movedFrom } from '#domain/calendar/history.ts';
import { dayAfter } from '#domain/calendar/local-time.ts';
import type { LinkedNode } from './node.ts';
import { addressNode, type LinkedAddress } from './office.ts';

export interface LinkedPlace extends LinkedAddress {
  name?: string | undefined;
  geo?: { latitude: number; longitude: number } | undefined;
}

export interface LinkedEvent {
  calendar: Dated;
  timeZone: string;
  name: string;
  description?: string | undefined;
  url: string;
  image?: string | undefined;
  /** BCP 47 tags of what is spoken and interpreted. */
  languages: readonly string[];
  place?: LinkedPlace | undefined;
  organizer?: string | undefined;
  /** Only where it is known for sure. */
  free?: boolean | undefined;
}

/** A date that people can come to: when, where, and whether it still takes place as planned. */
export function eventNode(event: LinkedEvent): LinkedNode {
  const { calendar, timeZone, name, description, url, image, languages, organizer, free } = event;
  const { date, start, end } = calendar;
  const endDate = start && end && end <= start ? dayAfter(date) : date;
  return {
    '@type': 'Event',
    name,
    description,
    url,
    image,
    startDate: machineTime(date, start, timeZone),
    endDate: end && machineTime(endDate, end, timeZone),
    previousStartDate: movedFrom(calendar),
    eventStatus: `https://schema.org/${status(calendar)}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    inLanguage: languages.length > 1 ? languages : languages[0],
    location: placeNode(event.place),
    organizer: organizer === undefined ? undefined : { '@type': 'Organization', name: organizer },
    isAccessibleForFree: free,
    offers: free && !isCancelled(calendar) ? freeOffer(url) : undefined,
  };
}

function status(calendar: CalendarEntry): string {
  if (isCancelled(calendar)) return 'EventCancelled';
  return movedFrom(calendar) === undefined ? 'EventScheduled' : 'EventRescheduled';
}

function placeNode(place: LinkedEvent['place']): LinkedNode | undefined {
  if (!place) return undefined;
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
