import ICAL from 'ical.js';
import { isDated, timesOf, type CalendarEntry } from '#domain/calendar/entry.ts';
import { isCancelled, movedFrom } from '#domain/calendar/history.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { lastChange } from './revision.ts';

/** A property in jCal (RFC 7265): name, parameters, type, values. */
type Property = [string, Record<string, string>, string, ...(string | number | number[])[]];

/** How often programs are asked to look again. */
const REFRESH = 'PT12H';

// The space that begins a continued line is part of its 75 octets (RFC 5545, 3.1).
ICAL.foldLength = 74;

/** A calendar has to have one part at least (RFC 5545, 3.6): while it has no dates, the zone of its times. */
const NO_EVENTS = [
  'vtimezone',
  [['tzid', {}, 'text', 'Etc/UTC']],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1970-01-01T00:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+00:00'],
        ['tzoffsetto', {}, 'utc-offset', '+00:00'],
      ],
      [],
    ],
  ],
];

/** What the library does not know yet: RFC 7986, and what Outlook and Google read. */
const design = {
  ...ICAL.design.icalendar,
  property: {
    ...ICAL.design.icalendar.property,
    name: { defaultType: 'text' },
    'x-wr-calname': { defaultType: 'text' },
    'x-published-ttl': { defaultType: 'duration' },
  },
};

/**
 * A feed, or a single date, as iCalendar text (RFC 5545, RFC 7986), a part after the other. All
 * times are in UTC, which every program reads alike; what has no start takes the whole day, and what
 * has no end gets none (`DTEND` would be a promise). What was put off to a day that is not known yet
 * is called off on the old one; what never had a day has no place in a calendar program and is left
 * out. `SEQUENCE` counts the changes; `DTSTAMP` is the last of them, as RFC 5545 (3.8.7.2) has it
 * where there is no `METHOD`, so that the same content is the same text.
 */
export async function* icalendar(feed: Feed): AsyncGenerator<string> {
  const [begin = '', end = ''] = textOf(['vcalendar', calendarProperties(feed), []]).split(END);
  yield begin;
  let isEmpty = true;
  for await (const entry of feed.entries) {
    const { calendar } = entry;
    if (!isDated(calendar) && movedFrom(calendar) === undefined) continue;
    yield textOf(['vevent', eventProperties(entry, feed), []]);
    isEmpty = false;
  }
  if (isEmpty) yield textOf(NO_EVENTS);
  yield END + end;
}

const END = 'END:VCALENDAR';

function textOf(component: Parameters<typeof ICAL.stringify.component>[0]): string {
  return `${ICAL.stringify.component(component, design)}\r\n`;
}

function calendarProperties(feed: Feed): Property[] {
  return [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', `-//${feed.authority}//Bezirksportal//DE`],
    ['name', {}, 'text', feed.title],
    ['x-wr-calname', {}, 'text', feed.title],
    ['url', {}, 'uri', feed.page],
    ['source', {}, 'uri', feed.url],
    ['refresh-interval', {}, 'duration', REFRESH],
    ['x-published-ttl', {}, 'duration', REFRESH],
  ];
}

function eventProperties(entry: FeedEntry, feed: Feed): Property[] {
  const { calendar, geo, location, lines, categories, url } = entry;
  const language = { language: feed.language };
  const changed = dateTime(lastChange(calendar));
  return [
    ['uid', {}, 'text', `${entry.id.replaceAll('/', '-')}@${feed.authority}`],
    ['dtstamp', {}, 'date-time', changed],
    ['last-modified', {}, 'date-time', changed],
    ['sequence', {}, 'integer', calendar.history.length],
    ...whenProperties(entry, feed.timeZone),
    ['summary', language, 'text', entry.title],
    ['status', {}, 'text', takesPlace(calendar) ? 'CONFIRMED' : 'CANCELLED'],
    ...property('description', language, [...lines, url].join('\n')),
    ...property('location', language, location),
    ...(geo ? [['geo', {}, 'float', [geo.latitude, geo.longitude]] satisfies Property] : []),
    ...(categories.length > 0
      ? [['categories', language, 'text', ...categories] satisfies Property]
      : []),
    ['url', {}, 'uri', url],
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
}

function takesPlace(calendar: CalendarEntry): boolean {
  return isDated(calendar) && !isCancelled(calendar);
}

function whenProperties({ calendar }: FeedEntry, timeZone: string): Property[] {
  if (!isDated(calendar)) return [['dtstart', {}, 'date', movedFrom(calendar) ?? '']];
  if (calendar.start === undefined) return [['dtstart', {}, 'date', calendar.date]];
  const { start, end } = timesOf(calendar, timeZone);
  const begins: Property = ['dtstart', {}, 'date-time', dateTime(start)];
  return calendar.end === undefined
    ? [begins]
    : [begins, ['dtend', {}, 'date-time', dateTime(end)]];
}

function property(name: string, params: Record<string, string>, value = ''): Property[] {
  return value === '' ? [] : [[name, params, 'text', value]];
}

/** 2027-03-04T16:00:00Z */
function dateTime(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
