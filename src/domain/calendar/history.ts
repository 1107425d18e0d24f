import type { CalendarEntry, Change } from './entry.ts';

/** Whether it is called off, and has not been set on a new date since. */
export function isCancelled({ history }: CalendarEntry): boolean {
  return lastOf(history, ['cancelled', 'moved'])?.change === 'cancelled';
}

/** The day it was planned for before it was last moved, yyyy-MM-dd; undefined when it is the same. */
export function movedFrom({ date, history }: CalendarEntry): string | undefined {
  const from = lastOf(history, ['moved'])?.from;
  return from === date ? undefined : from;
}

/** What was said about the newest change that still holds: why it was called off or moved. */
export function latestNote({ history }: CalendarEntry): Change['note'] {
  return lastOf(history, ['cancelled', 'moved', 'changed'])?.note;
}

/** The last one by its instant: editors may write them in any order. */
function lastOf(history: readonly Change[], changes: Change['change'][]): Change | undefined {
  return history
    .filter(({ change }) => changes.includes(change))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
}
