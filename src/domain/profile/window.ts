import { deleteAfter } from '#domain/registration/retention.ts';

/** Whether a conference takes profiles; `over` once all about it is deleted. */
export type ProfileWindow = 'open' | 'cancelled' | 'over';

/**
 * Profiles may be handed in before a conference and, by those who filled in the sheet there, after
 * it: until what was handed in is deleted.
 */
export function profileWindow(
  { endsAt, cancelled }: { endsAt: Date; cancelled: boolean },
  now: Date,
): ProfileWindow {
  if (now >= deleteAfter(endsAt)) return 'over';
  return cancelled ? 'cancelled' : 'open';
}
