import { isDated, timesOf, type Dated } from '#domain/calendar/entry.ts';
import { isCancelled, movedFrom } from '#domain/calendar/history.ts';
import { lastChange } from '#domain/feeds/revision.ts';
import type { DateFilter } from '#domain/calendar/filter.ts';
import { href } from '#config/routes.ts';
import { localize, localizeOptional } from '#i18n/local-text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { addressLines } from '#collections/contacts/views.ts';
import { occasionId } from '#collections/feeds/entries.ts';
import { feedValidUntil, toldOccasions } from '#collections/feeds/feeds.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { townLicence } from './licences.ts';
import { occasionHref, type Occasion } from '#collections/calendar/occasions.ts';

/** The dates that fit a filter for `/api/events.json`, and until when they are true. */
export async function eventsJson(filter: DateFilter, asked: { now: Date; origin: string }) {
  const { name, url, credit } = await townLicence();
  const { timeZone } = await getMunicipality();
  const occasions = await toldOccasions(filter, asked.now);
  return {
    validUntil: await feedValidUntil(occasions, asked.now),
    data: {
      licence: { name, url },
      credit,
      documentation: href('openData', {}, defaultLocale),
      timeZone,
      events: occasions.filter(isDated).map((one) => openEvent(one, asked.origin, timeZone)),
    },
  };
}

/** A date as the pages show it to everybody; JSON leaves out what is not known. */
function openEvent(occasion: Dated<Occasion>, origin: string, timeZone: string) {
  const { date, start, end, place, districts, themes, languages, series, kind } = occasion;
  const times = timesOf(occasion, timeZone);
  return {
    id: occasionId(occasion),
    url: origin + occasionHref(occasion, defaultLocale),
    title: localize(occasion.title, defaultLocale).text,
    summary: localizeOptional(occasion.summary, defaultLocale)?.text,
    kind,
    ...{ date, start, end },
    startsAt: start && times.start.toISOString(),
    endsAt: start && end && times.end.toISOString(),
    status: isCancelled(occasion) ? 'cancelled' : 'planned',
    movedFrom: movedFrom(occasion),
    changedAt: occasion.history.length > 0 ? lastChange(occasion).toISOString() : undefined,
    place: place && { address: addressLines(place), quarter: place.quarter, geo: place.geo },
    ...{ districts, themes, languages, series },
    organiser: localizeOptional(occasion.organiser, defaultLocale)?.text,
    free: occasion.free,
    example: occasion.example || undefined,
  };
}
