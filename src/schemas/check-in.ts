import * as z from 'zod';

/** Check-ins that a phone sends in one request. */
export const MOST_CHECK_INS = 100;
/** More than fit any room that people are counted into one by one. */
const MOST_PEOPLE = 999;
/** Longer than registrations are kept. */
const LONGEST_AGE_MS = 60 * 24 * 60 * 60 * 1000;

/** What names a check-in or a party: codes, and what phones draw by lot. */
const name = z.string().regex(/^[\w-]{8,40}$/);
const people = z.int().min(0).max(MOST_PEOPLE);

const checkIn = z.strictObject({
  id: name,
  subject: name,
  people,
  /**
   * For how many milliseconds the phone has held it back. Clocks of phones are set meanwhile, by years
   * even: that is no reason to refuse that somebody is there.
   */
  age: z.number().transform((age) => Math.min(Math.max(age, 0), LONGEST_AGE_MS)),
  /** The list that the phone showed was not for trying out. */
  counts: z.boolean().optional(),
  /** The check-in that the phone showed when this one was tapped: it is corrected. */
  seen: name.optional(),
});

/** What a phone has been told at the door. */
export type SentCheckIn = z.infer<typeof checkIn>;

/** What a phone sends: all that was tapped since it last reached us. */
export const sentCheckIns = z.strictObject({
  checkIns: z.array(checkIn).max(MOST_CHECK_INS),
  /** The version of the list that the phone has. */
  known: z.string().max(40).optional(),
});

/** What a button says when there are no scripts: "K7QM-2XRT-9WPB 4", four of this party are there. */
export const pressedButton = z
  .string()
  .regex(/^\S+ \d+$/)
  .transform((text) => text.split(' '))
  .transform(([subject, count]) => ({ subject, people: Number(count) }))
  .pipe(z.strictObject({ subject: name, people }));
