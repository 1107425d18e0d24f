import type { Conference } from '#schemas/conference.ts';
import type { Event } from '#schemas/event.ts';
import type { Entry, Finding, Rule } from '#tools/content/entry.ts';

/** Doors open before the start, the end comes after it, the programme runs in between. */
export const timesInOrder: Rule = ({ conferences, events }) =>
  [...conferences, ...events].flatMap((entry) => [...frame(entry), ...programme(entry)]);

/** A party may end in the small hours; an earlier hour of the day is a slip. */
const SMALL_HOURS = '06:00';

function endsBefore(entry: Entry<Conference | Event>): boolean {
  const { start, end } = entry.data;
  if (!start || !end || end > start) return false;
  return entry.place.collection === 'conferences' || end > SMALL_HOURS;
}

function frame(entry: Entry<Conference | Event>): Finding[] {
  const { doors, start, end } = entry.data;
  const findings: Finding[] = [];
  if (doors && start && doors > start) {
    const message = `Der Einlass (${doors}) ist nach dem Beginn (${start}). Schreiben Sie eine frühere Uhrzeit.`;
    findings.push({ entry, path: ['doors'], message });
  }
  if (endsBefore(entry)) {
    const message = `Das Ende (${end}) ist nicht nach dem Beginn (${start}). Schreiben Sie eine spätere Uhrzeit.`;
    findings.push({ entry, path: ['end'], message });
  }
  return findings;
}

function programme(entry: Entry<Conference | Event>): Finding[] {
  const { doors, start, end, programme: items = [] } = entry.data;
  const earliest = doors ?? start;
  const inOrder = !(start && end && end <= start);
  let before = '';
  return items.flatMap((item, index) => {
    const at = item?.at;
    if (!at) return [];
    const path = ['programme', index, 'at'];
    const previous = before;
    before = at;
    if (at < previous) {
      const message = `${at} Uhr ist früher als der Punkt davor (${previous}). Bringen Sie das Programm in die richtige Reihenfolge.`;
      return [{ entry, path, message }];
    }
    if (inOrder && ((earliest && at < earliest) || (end && at >= end))) {
      const message = `${at} Uhr liegt nicht zwischen Beginn und Ende. Ändern Sie diese Uhrzeit oder start und end.`;
      return [{ entry, path, message }];
    }
    return [];
  });
}
