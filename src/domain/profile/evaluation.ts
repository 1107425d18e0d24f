import type { ProfileInput } from '#schemas/profile.ts';
import type { ThemeCode } from '#schemas/theme.ts';

/** What profiles are chosen by to be read; what is left open fits all. */
export interface ProfileFilter {
  /** Slug of a quarter. */
  quarter?: string | undefined;
  theme?: string | undefined;
  /** Only what may be published. */
  publishable?: boolean | undefined;
}

/** What is counted of a profile. */
export type CountedProfile = Pick<ProfileInput, 'quarter' | 'themes' | 'publish'>;

/** How many profiles there are about something; the most first. */
export interface ProfileCount<Code extends string = string> {
  code: Code;
  profiles: number;
}

export interface ProfileFigures {
  total: number;
  publishable: number;
  /** By slug of the quarter; empty for those about several or none. */
  quarters: ProfileCount[];
  /** A profile with two themes counts for both. */
  themes: ProfileCount<ThemeCode>[];
}

export function profileFits(profile: CountedProfile, filter: ProfileFilter): boolean {
  const { quarter, theme, publishable } = filter;
  return (
    (quarter === undefined || profile.quarter === quarter) &&
    (theme === undefined || profile.themes.some((code) => code === theme)) &&
    (!publishable || profile.publish)
  );
}

export function profileFigures(profiles: readonly CountedProfile[]): ProfileFigures {
  return {
    total: profiles.length,
    publishable: profiles.filter(({ publish }) => publish).length,
    quarters: counted(profiles.map(({ quarter }) => quarter)),
    themes: counted(profiles.flatMap(({ themes }) => themes)),
  };
}

function counted<Code extends string>(codes: readonly Code[]): ProfileCount<Code>[] {
  return [...new Set(codes)]
    .map((code) => ({ code, profiles: codes.filter((other) => other === code).length }))
    .toSorted((a, b) => b.profiles - a.profiles || a.code.localeCompare(b.code));
}
