import { daysOf, lastDayOf, LONGEST_YEARS } from '#domain/calendar/recurrence.ts';
import type { Event } from '#schemas/event.ts';
import type { Recurrence } from '#schemas/recurrence.ts';
import type { Entry, Finding, Rule } from '#tools/content/entry.ts';

/** A rule begins with its first day and ends in sight; exceptions and changes are days of the rule. */
export const recurrenceFits: Rule = ({ events }) =>
  events
    .filter(({ data, faulty }) => data.recurs && !faulty.has('recurs') && !faulty.has('date'))
    .flatMap(recurrence);

function recurrence(entry: Entry<Event>): Finding[] {
  const { date } = entry.data;
  const recurs = entry.data.recurs as Recurrence;
  if (date === undefined) {
    const message = 'Das erste Datum fehlt: Von dort an zählt die Regel. Ergänzen Sie date.';
    return [{ entry, path: ['recurs'], message }];
  }
  if (recurs.until < date) {
    const message = `Das Ende liegt vor dem ersten Tag (${date}). Schreiben Sie einen späteren Tag.`;
    return [{ entry, path: ['recurs', 'until'], message }];
  }
  const last = lastDayOf({ date, recurs });
  if (last < recurs.until) {
    const message = `Mehr als ${LONGEST_YEARS} Jahre zeigt der Kalender nicht. Schreiben Sie höchstens ${last}, und verlängern Sie später.`;
    return [{ entry, path: ['recurs', 'until'], message }];
  }
  return dayFindings(entry, date, recurs);
}

function dayFindings(entry: Entry<Event>, date: string, recurs: Recurrence): Finding[] {
  const planned = daysOf({ date, recurs: { ...recurs, except: [] } });
  if (planned[0] !== date) {
    const message = `Am ${date} findet nach der Regel nichts statt. Schreiben Sie als date den ersten Tag: ${planned[0] ?? 'einen, der zur Regel passt'}.`;
    return [{ entry, path: ['date'], message }];
  }
  const unknown = (day: string) => !planned.includes(day);
  const message = 'An diesem Tag findet nach der Regel nichts statt. Ändern oder löschen Sie ihn.';
  const excepted = recurs.changes.filter(({ on }) => recurs.except.includes(on));
  return [
    ...recurs.except.flatMap((day, index): Finding[] =>
      unknown(day) ? [{ entry, path: ['recurs', 'except', index], message }] : [],
    ),
    ...recurs.changes.flatMap(({ on }, index): Finding[] =>
      unknown(on) ? [{ entry, path: ['recurs', 'changes', index, 'on'], message }] : [],
    ),
    ...excepted.map(({ on }): Finding => {
      const twice = `${on} steht auch unter except. Löschen Sie es dort, damit man die Änderung sieht.`;
      const index = recurs.changes.findIndex((change) => change.on === on);
      return { entry, path: ['recurs', 'changes', index, 'on'], message: twice };
    }),
  ];
}
