import ICAL from 'ical.js';
import * as z from 'zod';
import { instant, localDate, localTime } from './time.ts';
import { text } from './text.ts';

const RULE =
  'Schreiben Sie eine Regel wie FREQ=WEEKLY;BYDAY=TU (jeden Dienstag) oder FREQ=MONTHLY;BYDAY=1SA (jeden ersten Samstag im Monat), ohne UNTIL und COUNT.';

/** What a rule of a calendar date may be made of; hours stand in `start`, the end in `until`. */
const PARTS = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST'];
const PERIODS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

function isRule(rule: string): boolean {
  const parts = rule.split(';').map((part) => part.split('='));
  if (!parts.every(([name = '', value = '']) => PARTS.includes(name) && value !== '')) return false;
  if (!parts.some(([name, value]) => name === 'FREQ' && PERIODS.includes(value ?? '')))
    return false;
  try {
    return ICAL.Recur.fromString(rule).interval >= 1;
  } catch {
    return false;
  }
}

/** What is different with one meeting of a recurring event. */
const meetingChange = z.strictObject({
  on: localDate.describe('an welchem Tag das Treffen nach der Regel wäre'),
  at: instant.describe('wann die Änderung bekannt gemacht wurde'),
  change: z
    .enum(['moved', 'cancelled'])
    .describe('moved = auf einen anderen Tag verlegt, cancelled = abgesagt'),
  to: localDate.optional().describe('bei moved: das neue Datum; weglassen, wenn noch offen'),
  start: localTime.optional().describe('bei moved: der neue Beginn, falls anders'),
  end: localTime.optional().describe('bei moved: das neue Ende, falls anders'),
  note: text.optional().describe('warum, in einem Satz'),
});

/** How an event repeats: a rule of RFC 5545 that begins with the event's `date`. */
export const recurrence = z.strictObject({
  rule: z
    .string(RULE)
    .refine(isRule, RULE)
    .describe('Regel nach RFC 5545: FREQ=WEEKLY;BYDAY=TU heißt jeden Dienstag'),
  until: localDate.describe('letzter Tag, an dem es stattfinden kann'),
  except: z
    .array(localDate)
    .default([])
    .describe('Tage, an denen es von Anfang an nicht stattfindet, etwa Feiertage'),
  changes: z
    .array(meetingChange)
    .default([])
    .describe('einzelne Treffen, die abgesagt oder verlegt sind'),
});

export type Recurrence = z.infer<typeof recurrence>;
export type MeetingChange = z.infer<typeof meetingChange>;
