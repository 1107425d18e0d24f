const DAY = 24 * 60 * 60 * 1000;

/**
 * What coordinators do that is logged. Reading is not, but for files: what has left the house.
 * Each has its words in the dictionary, `staff.log.<action>`.
 */
export const staffActions = [
  'exported',
  'profiles-exported',
  'profile-typed',
  'profile-corrected',
  'profile-deleted',
  'profile-unpublished',
  'profile-to-offer',
  'message-settled',
  'message-reopened',
  'registered',
  'changed',
  'cancelled',
  'interpreter',
  'mail-retried',
  'mail-dropped',
] as const;

export type StaffAction = (typeof staffActions)[number];

/** Those that are done to a party: the subject is its number, and its code stands in the log. */
export const partyActions: ReadonlySet<StaffAction> = new Set<StaffAction>([
  'registered',
  'changed',
  'cancelled',
  'mail-retried',
  'mail-dropped',
]);

/** Codes and numbers, never anybody's words: which language, how many people, from what to what. */
export type ActionDetail = Readonly<Record<string, string | number>>;

/** How long the log is kept, in days: as long as somebody may ask what became of a conference. */
export const LOG_DAYS = 180;

/** What was logged at this instant or before is due for deletion at `now`. */
export const loggedBefore = (now: Date): Date => new Date(now.getTime() - LOG_DAYS * DAY);
