import { localDateOf } from '#domain/calendar/local-time.ts';
import { href } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { listFormat } from '#i18n/list-format.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { ProfileInput } from '#schemas/profile.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';

/** A profile that was handed in. */
export interface HandedIn extends ProfileInput {
  number: number;
  code: string;
  locale: string;
  savedAt: Date;
}

/** The same in words. */
export interface ProfileRow extends HandedIn {
  /** Its page in the coordinators' area. */
  href: string;
  /** Who wrote it, or that nobody said. */
  who: string;
  /** Its quarter and themes: "Dorf · Sport und Frauen"; empty where none were chosen. */
  subject: string;
  quarterName: string;
  themeNames: string;
  /** The day on which it was last saved, yyyy-MM-dd, and in words. */
  day: string;
  since: string;
}

/** Profiles in words, in the order in which they come. @param slug of their conference */
export async function profileRows(
  slug: string,
  profiles: readonly HandedIn[],
): Promise<ProfileRow[]> {
  const t = useTranslations(defaultLocale);
  const { timeZone } = await getMunicipality();
  const { date } = formatsFor(defaultLocale);
  const quarters = await quarterRecords();
  return profiles.map((profile) => {
    const day = localDateOf(profile.savedAt, timeZone);
    const quarterName = quarters.get(profile.quarter)?.name ?? profile.quarter;
    const themeNames = listFormat(defaultLocale).format(
      profile.themes.map((code) => t(`theme.${code}`)),
    );
    const number = String(profile.number);
    return {
      ...profile,
      href: href('staffProfile', { slug, number }, defaultLocale),
      who: profile.about || t('staff.profiles.nobody'),
      subject: [quarterName, themeNames].filter(Boolean).join(' · '),
      ...{ quarterName, themeNames, day, since: date(day) },
    };
  });
}
