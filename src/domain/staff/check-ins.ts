const HOUR = 60 * 60 * 1000;

/** Somebody at the door has said how many of a party are there. */
export interface CheckIn {
  /** Made by the phone: however often it is sent, it is stored once. */
  id: string;
  /** The code of a party, or what the phone calls people who have not registered. */
  subject: string;
  /** How many of them are there now; 0 takes it back. */
  people: number;
  /** When it was tapped, by the clock of the server, see `tappedAt`. */
  at: Date;
}

const HOURS_BEFORE = 12;

/** From when on what is tapped counts; earlier it is for trying out. */
export const countsFrom = (startsAt: Date): Date =>
  new Date(startsAt.getTime() - HOURS_BEFORE * HOUR);

/** Leaves out what was tapped for trying out, once it is serious. */
export function thoseThatCount(
  checkIns: readonly CheckIn[],
  startsAt: Date,
  now: Date,
): readonly CheckIn[] {
  const from = countsFrom(startsAt);
  return now < from ? checkIns : checkIns.filter(({ at }) => at >= from);
}

interface HeldBack {
  /** For how many milliseconds the phone has held it back, by its clock, which may have been set. */
  age: number;
  /** When what it corrects was tapped. */
  seenAt?: Date | undefined;
  /** Before this it cannot have been: the phone had the list that counts from then on. */
  notBefore?: Date | undefined;
}

/**
 * When somebody tapped what arrives now; by the clock of the server, since those of phones differ.
 * It is later than what they saw when they tapped it, however long that was on its way.
 */
export function tappedAt(now: Date, { age, seenAt, notBefore }: HeldBack): Date {
  const earliest = Math.min(notBefore?.getTime() ?? 0, now.getTime());
  const at = Math.max(now.getTime() - Math.max(age, 0), earliest);
  return new Date(seenAt ? Math.max(at, seenAt.getTime() + 1) : at);
}

const earlierFirst = (a: CheckIn, b: CheckIn) =>
  a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1);

/**
 * What counts of each party, in the order in which they were first tapped: of two phones that say
 * something of the same party, what was tapped later, whichever arrived first. So the order of
 * arrival, and whether something arrived twice, change nothing.
 */
export function standing(checkIns: readonly CheckIn[]): Map<string, CheckIn> {
  const last = new Map<string, CheckIn>();
  for (const checkIn of checkIns.toSorted(earlierFirst)) last.set(checkIn.subject, checkIn);
  return last;
}

/** All people who are there, registered or not; nobody while it is for trying out. */
export function attendance(checkIns: readonly CheckIn[], startsAt: Date, now: Date): number {
  if (now < countsFrom(startsAt)) return 0;
  const counted = standing(thoseThatCount(checkIns, startsAt, now));
  return [...counted.values()].reduce((sum, { people }) => sum + people, 0);
}
