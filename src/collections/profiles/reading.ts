import { profileFigures, profileFits } from '#domain/profile/evaluation.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { profileQuestions, type ProfileQuestion } from '#schemas/profile.ts';
import type { FilterField } from '#collections/offers/filters.ts';
import { profileFilter, profileFilterFields } from './filters.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';
import type { FigureRow } from '#collections/staff/figures.ts';
import { profileRows, type HandedIn, type ProfileRow } from '#collections/staff/profiles.ts';

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
  /** What was chosen in the filter, in words; empty without a choice. */
  chosen: string;
  /** How many fit it. */
  found: number;
  questions: QuestionView[];
}

/** @param query what was chosen in the filter */
export async function profileReading(
  slug: string,
  profiles: readonly HandedIn[],
  query: URLSearchParams,
): Promise<ProfileReading> {
  const t = useTranslations(defaultLocale);
  const figures = profileFigures(profiles);
  const filter = profileFilter(query, figures);
  const records = await quarterRecords();
  const quarterName = (code: string) =>
    code === '' ? t('profile.quarterNone') : (records.get(code)?.name ?? code);
  const chosen = profiles.filter((profile) => profileFits(profile, filter));
  const rows = await profileRows(slug, chosen);
  const fields = await profileFilterFields(filter, figures);
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
    filter: fields,
    chosen: fields.flatMap(chosenIn).join(', '),
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

const chosenIn = ({ options, value }: FilterField): string[] =>
  options.filter((option) => option.value === value).map(({ label }) => label);
