import type { Dated } from '#domain/calendar/entry.ts';

export const berlin = 'Europe/Berlin';

/** A conference on a Thursday evening in winter, with what a test is about. */
export function conference(change: Partial<Dated> = {}): Dated {
  return {
    slug: 'a-2027',
    kind: 'conference',
    districts: ['a'],
    date: '2027-03-04',
    start: '17:00',
    end: '20:00',
    history: [],
    ...change,
  };
}

/** An instant, as a clock in UTC shows it. */
export function at(text: string): Date {
  return new Date(`${text}Z`);
}
