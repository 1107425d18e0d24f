import { addDays } from 'date-fns/addDays';
import { PLACEHOLDER } from '#schemas/placeholder.ts';
import { isStale } from '#domain/freshness/checked.ts';
import { isExpired } from '#domain/freshness/deadlines.ts';
import type { Remark, Reported } from './report.ts';

/** So long before it ends, `security.txt` is to be renewed. */
const SECURITY_DAYS = 30;

/** The statement on accessibility, where nobody has looked at it for a year, as the law wants. */
export function oldStatement({ content, now, timeZone }: Reported): Remark[] {
  const entry = content.municipality;
  const reviewedOn = entry?.data.legal?.accessibility?.reviewedOn;
  if (!entry || !reviewedOn || reviewedOn === PLACEHOLDER) return [];
  if (!isStale(reviewedOn, now, timeZone)) return [];
  const line = entry.lineOf(['legal', 'accessibility', 'reviewedOn']);
  return [{ reason: 'statement', file: entry.file, line, about: reviewedOn }];
}

/** `security.txt`, where it ends soon. */
export function securityEnds({ content, now, timeZone }: Reported): Remark[] {
  const entry = content.municipality;
  const expires = entry?.data.security?.expires;
  if (!entry || !expires || !isExpired(expires, addDays(now, SECURITY_DAYS), timeZone)) return [];
  const line = entry.lineOf(['security', 'expires']);
  return [{ reason: 'security', file: entry.file, line, about: expires }];
}

/** Deadlines that are over. */
export function expired({ content, now, timeZone }: Reported): Remark[] {
  return content.funding.flatMap((entry) =>
    (entry.data.deadlines ?? []).flatMap((deadline, index): Remark[] => {
      const date = deadline?.date;
      if (!date || !isExpired(date, now, timeZone)) return [];
      const line = entry.lineOf(['deadlines', index]);
      return [{ reason: 'deadline', file: entry.file, line, about: date }];
    }),
  );
}

/** Records that nobody has checked for twelve months. */
export function unchecked({ content, now, timeZone }: Reported): Remark[] {
  const { offers, funding, links, advice } = content;
  return [...offers, ...funding, ...links, ...advice].flatMap((entry): Remark[] => {
    const { checkedOn } = entry.data;
    if (!checkedOn || !isStale(checkedOn, now, timeZone)) return [];
    const line = entry.lineOf(['checkedOn']);
    return [{ reason: 'unchecked', file: entry.file, line, about: checkedOn }];
  });
}
