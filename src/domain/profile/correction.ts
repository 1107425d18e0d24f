import { profileFieldNames, type ProfileInput } from '#schemas/profile.ts';

/** A profile as it is stored. */
export interface StoredSheet {
  said: ProfileInput;
  savedAt: Date;
  /** Since when it is what a coordinator has typed in from paper. */
  typedInAt?: Date | undefined;
}

/** What a coordinator has typed instead, and when what was corrected had been saved. */
export interface CorrectedSheet {
  said: ProfileInput;
  seen: Date;
}

export type CorrectionVerdict =
  | 'correct'
  /** It says so already: the button was pressed twice, or somebody has corrected the same. */
  | 'same'
  /** Somebody has saved something else meanwhile, which must not get lost unseen. */
  | 'changed-since'
  /** Somebody's own words: written online, or changed there with the code. */
  | 'theirs';

/** Whether a coordinator may correct a profile: only what coordinators have typed, and have seen. */
export function decideCorrection(
  { said, savedAt, typedInAt }: StoredSheet,
  sheet: CorrectedSheet,
): CorrectionVerdict {
  if (!typedInAt) return 'theirs';
  if (profileFieldNames.every((name) => String(said[name]) === String(sheet.said[name]))) {
    return 'same';
  }
  return savedAt.getTime() === sheet.seen.getTime() ? 'correct' : 'changed-since';
}
