import { profileFigures, profileFits, type ProfileFilter } from '#domain/profile/evaluation.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { profileQuestions, type ProfileQuestion } from '#schemas/profile.ts';
import type { FilterField } from './offer-filters.ts';
import { profileFilterFields } from './profile-filters.ts';
import { quarterRecords } from './quarters.ts';
import type { FigureRow } from './staff-figures.ts';
import { profileRows, type HandedIn, type ProfileRow } from './staff-profiles.ts';

/** All answers to one question. */
export interface QuestionView {
  question: ProfileQuestion;
  title: string;
  answers: { text: string; profile: ProfileRow }[];
}

/** The profiles of a conference, counted, and read together question by question. */
export interface ProfileReading {
  total: number;
  publishable: number;
  quarters: FigureRow[];
  themes: FigureRow[];
  filter: FilterField[];
  /** How many fit the filter. */
  found: number;
  questions: QuestionView[];
}

export async function profileReading(
  slug: string,
  profiles: readonly HandedIn[],
  filter: ProfileFilter,
): Promise<ProfileReading> {
  const t = useTranslations(defaultLocale);
  const figures = profileFigures(profiles);
  const records = await quarterRecords();
  const quarterName = (code: string) =>
    code === '' ? t('profile.quarterNone') : (records.get(code)?.name ?? code);
  const chosen = profiles.filter((profile) => profileFits(profile, filter));
  const rows = await profileRows(slug, chosen);
  return {
    total: figures.total,
    publishable: figures.publishable,
    quarters: figures.quarters.map(({ code, profiles: count }) => ({
      label: quarterName(code),
      values: [count],
    })),
    themes: figures.themes.map(({ code, profiles: count }) => ({
      label: t(`theme.${code}`),
      values: [count],
    })),
    filter: await profileFilterFields(filter, figures),
    found: rows.length,
    questions: profileQuestions.map((question) => ({
      question,
      title: t(`profile.question.${question}`),
      answers: rows
        .filter((profile) => profile[question] !== '')
        .map((profile) => ({ text: profile[question], profile })),
    })),
  };
}
