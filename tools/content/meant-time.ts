/** A time as people write it: `17`, `17.30`, `9:00 Uhr`. */
const TIME = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?: ?Uhr)?$/;

/** The time of day that somebody meant: `17.30` → `17:30`; undefined where it cannot be told. */
export function meantTime(written: string): string | undefined {
  const [, hour, minute = '00'] = TIME.exec(written.trim()) ?? [];
  return hour && `${hour.padStart(2, '0')}:${minute}`;
}
