import type { Conference } from '#schemas/conference.ts';
import type { Entry, Finding, Rule } from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';

/** A language whose interpreter is on order is one of the conference's, and stands in one list only. */
export const interpretersKnown: Rule = ({ conferences }) =>
  conferences.flatMap((entry) => [
    ...strangers(entry, 'requested'),
    ...strangers(entry, 'confirmed'),
  ]);

function strangers(entry: Entry<Conference>, list: 'requested' | 'confirmed'): Finding[] {
  const { interpreters = [], interpreterState } = entry.data;
  return (interpreterState?.[list] ?? []).flatMap((code, index) => {
    if (code === undefined) return [];
    const path = ['interpreterState', list, index];
    if (!interpreters.includes(code)) {
      const message = `${quote(code)} fehlt oben bei interpreters. Ergänzen Sie es dort, oder löschen Sie es hier.`;
      return [{ entry, path, message }];
    }
    const twice = list === 'requested' && interpreterState?.confirmed?.includes(code);
    if (!twice) return [];
    const message = `${quote(code)} steht auch bei confirmed. Löschen Sie es an einer der beiden Stellen.`;
    return [{ entry, path, message }];
  });
}
