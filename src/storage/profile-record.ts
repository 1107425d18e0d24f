import type { Selectable } from 'kysely';
import type { ProfileState } from '#domain/profile/retention.ts';
import type { ProfileInput } from '#schemas/profile.ts';
import type { ThemeCode } from '#schemas/theme.ts';
import type { ProfilesTable } from './tables/profiles.ts';

/** What is stored at once when a profile is saved. */
export interface SavedProfile {
  state: ProfileState;
  said: Omit<ProfileInput, 'publish'>;
  /** Since when its answers may be published. */
  publishConsentAt: Date | undefined;
  savedAt: Date;
  /** Since when it is what a coordinator has typed in from paper. */
  typedInAt: Date | undefined;
  deleteAfter: Date;
}

export interface ProfileRecord extends SavedProfile {
  id: number;
  conference: string;
  locale: string;
  createdAt: Date;
}

/** The columns that hold what is saved. */
export const columnsOf = ({ state, said, publishConsentAt, ...times }: SavedProfile) => ({
  ...said,
  state,
  themes: JSON.stringify(said.themes),
  publish_consent_at: publishConsentAt?.toISOString() ?? null,
  changed_at: times.savedAt.toISOString(),
  typed_in_at: times.typedInAt?.toISOString() ?? null,
  delete_after: times.deleteAfter.toISOString(),
});

/** A row as the rest of the program knows it. */
export function recordOf(row: Selectable<ProfilesTable>): ProfileRecord {
  const { about, quarter, existing, gaps, ideas, involvement, contact } = row;
  const themes = JSON.parse(row.themes) as ThemeCode[];
  return {
    id: row.id,
    conference: row.conference,
    state: row.state,
    said: { about, quarter, themes, existing, gaps, ideas, involvement, contact },
    publishConsentAt: row.publish_consent_at ? new Date(row.publish_consent_at) : undefined,
    locale: row.locale,
    createdAt: new Date(row.created_at),
    savedAt: new Date(row.changed_at),
    typedInAt: row.typed_in_at ? new Date(row.typed_in_at) : undefined,
    deleteAfter: new Date(row.delete_after),
  };
}
