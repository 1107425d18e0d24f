import { isCancelled } from '#domain/calendar/history.ts';
import { past, undated, upcoming } from '#domain/calendar/lists.ts';
import type { Locale } from '#schemas/text.ts';
import { dateRow, type DateRowView } from '#collections/calendar/rows.ts';
import { entriesValidUntil } from '#collections/calendar/dates.ts';
import { getEvent, type EventView } from './events.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { occasionsOf, type Occasion } from '#collections/calendar/occasions.ts';

/** An event with all that its page says at an instant. */
export interface EventPage {
  event: EventView;
  /** Its date; of an event that repeats the next one that takes place, or the last there was. */
  row: DateRowView;
  /** The same for calendar, feeds and search engines. */
  occasion: Occasion;
  /** The meetings still to come, a few of them; none where there is only one date. */
  meetings: DateRowView[];
  validUntil: Date;
}

/** Three months of a weekly meeting. */
const MOST_MEETINGS = 13;

export async function getEventPage(
  slug: string | undefined,
  asked: { now: Date; locale: Locale },
): Promise<EventPage | undefined> {
  const event = await getEvent(slug, asked.locale);
  if (!event) return undefined;
  const entries = occasionsOf(event.entry);
  const { timeZone } = await getMunicipality();
  const coming = [...upcoming(entries, asked.now, timeZone), ...undated(entries)];
  const rows = await Promise.all(
    coming.slice(0, MOST_MEETINGS).map((entry) => dateRow(entry, asked)),
  );
  const [last] = past(entries, asked.now, timeZone);
  const next = coming.find((entry) => !isCancelled(entry)) ?? coming[0];
  const occasion = next ?? last;
  if (!occasion) return undefined;
  return {
    event,
    row: await dateRow(occasion, asked),
    occasion,
    meetings: event.rhythm === undefined ? [] : rows,
    validUntil: await entriesValidUntil(entries, asked),
  };
}
