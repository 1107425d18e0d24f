import type { Conference } from '#schemas/conference.ts';
import type { Municipality } from '#schemas/municipality.ts';
import type { Entry, Finding, Known, Rule } from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';

/** Nobody closes registration half a year before; a day so early has been copied from last time. */
const EARLIEST_CLOSING_DAYS = 183;
const DAY_MS = 86_400_000;

/** Registration ends no later than the conference and not long before, fits a whole party, and offers what the town has. */
export const registrationFits: Rule = ({ conferences, municipality }) =>
  conferences
    .filter(({ data }) => data.registration !== undefined)
    .flatMap((entry) => [
      ...closing(entry),
      ...capacity(entry, municipality?.data),
      ...interpreters(entry, municipality?.data),
    ]);

function closing(entry: Entry<Conference>): Finding[] {
  const { date, registration } = entry.data;
  const closes = registration?.closes;
  if (!date && closes && !entry.faulty.has('date')) {
    const message =
      'Ohne date kann sich niemand anmelden. Ergänzen Sie den Tag, oder löschen Sie registration, bis er feststeht.';
    return [{ entry, path: ['registration'], message }];
  }
  const message = date && closes && wrongDay(date, closes);
  return message ? [{ entry, path: ['registration', 'closes'], message }] : [];
}

function wrongDay(date: string, closes: string): string | undefined {
  if (closes > date) {
    return `Die Anmeldung endet erst nach der Konferenz (${date}). Schreiben Sie diesen oder einen früheren Tag.`;
  }
  const day = Date.parse(date);
  if (day - Date.parse(closes) <= EARLIEST_CLOSING_DAYS * DAY_MS) return undefined;
  const weekBefore = new Date(day - 7 * DAY_MS).toISOString().slice(0, 10);
  return `Die Anmeldung endet mehr als ein halbes Jahr vor der Konferenz (${date}). Ist das noch der Tag vom letzten Mal? Schreiben Sie den letzten Tag der Anmeldung, zum Beispiel: ${weekBefore}`;
}

function capacity(entry: Entry<Conference>, town: Known<Municipality> | undefined): Finding[] {
  const { capacity: seats, maxPartySize } = entry.data.registration ?? {};
  const largest = maxPartySize ?? town?.registration?.maxPartySize;
  if (seats === undefined || largest === undefined || seats >= largest) return [];
  const message = `Es gibt weniger Plätze (${seats}) als die größte Gruppe Menschen hat (${largest}). Erhöhen Sie capacity oder setzen Sie maxPartySize auf höchstens ${seats}.`;
  return [{ entry, path: ['registration', 'capacity'], message }];
}

function interpreters(entry: Entry<Conference>, town: Known<Municipality> | undefined): Finding[] {
  const offered = town?.interpreterLanguages;
  if (!offered) return [];
  return (entry.data.interpreters ?? []).flatMap((code, index) => {
    if (code === undefined || offered.includes(code)) return [];
    const message = `${quote(code)} steht nicht unter interpreterLanguages in municipality.yaml. Ergänzen Sie es dort, oder schreiben Sie: ${offered.join(', ')}.`;
    return [{ entry, path: ['interpreters', index], message }];
  });
}
