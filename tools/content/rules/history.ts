import type { Conference } from '#schemas/conference.ts';
import type { Event } from '#schemas/event.ts';
import type { Entry, Finding, Rule } from '#tools/content/entry.ts';

/** A moved date says from when, and changes stand in the order in which they were made known. */
export const historyTold: Rule = ({ conferences, events }) =>
  [...conferences, ...events].flatMap((entry) => [...moves(entry), ...order(entry)]);

function moves(entry: Entry<Conference | Event>): Finding[] {
  const { history = [], date } = entry.data;
  return history.flatMap((change, index) => {
    const path = ['history', index];
    const moved = change?.change === 'moved';
    if (moved && change.from === undefined && !entry.faulty.has('history')) {
      const message = 'Das frühere Datum fehlt. Ergänzen Sie: from: 2027-03-04';
      return [{ entry, path, message }];
    }
    if (moved && date && change.from === date) {
      const message = `Das frühere Datum (${date}) ist das heutige. Schreiben Sie oben unter date das neue.`;
      return [{ entry, path: [...path, 'from'], message }];
    }
    if (change?.from && change.change && !moved) {
      const message = 'from gehört nur zu change: moved. Löschen Sie die Zeile.';
      return [{ entry, path: [...path, 'from'], message }];
    }
    return [];
  });
}

function order(entry: Entry<Conference | Event>): Finding[] {
  let latest = -Infinity;
  return (entry.data.history ?? []).flatMap((change, index) => {
    const at = change?.at ? Date.parse(change.at) : NaN;
    const tooEarly = at < latest;
    if (at > latest) latest = at;
    if (!tooEarly) return [];
    const message =
      'Dieser Zeitpunkt liegt vor dem Eintrag darüber. Die neueste Änderung steht unten.';
    return [{ entry, path: ['history', index, 'at'], message }];
  });
}
