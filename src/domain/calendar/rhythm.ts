/** What a rule comes down to, so that it can be said in words. */
export interface Rhythm {
  period: 'daily' | 'weekly' | 'monthly' | 'yearly';
  /** Every how many periods. */
  interval: number;
  /** 1 is Monday; `nth` is the first, second … of the month, -1 the last. */
  weekdays: { weekday: number; nth: number | undefined }[];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Takes a rule of RFC 5545 apart; undefined where it says more than a rhythm can hold. */
export function rhythmOf(rule: string): Rhythm | undefined {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const { size } = parts;
  const period = parts.get('FREQ')?.toLowerCase() as Rhythm['period'];
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const weekdays = (parts.get('BYDAY')?.split(',') ?? []).map((text) => {
    const [, nth = '', day = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(text) ?? [];
    return { weekday: WEEKDAYS.indexOf(day) + 1, nth: nth === '' ? undefined : Number(nth) };
  });
  const told = ['FREQ', 'INTERVAL', 'BYDAY', 'WKST'].filter((name) => parts.has(name)).length;
  return told === size ? { period, interval, weekdays } : undefined;
}
