import type { Sheet } from '#domain/open-data/xlsx.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { profileQuestions } from '#schemas/profile.ts';
import type { FiguresView, FigureRow } from './figures.ts';
import { partyTable, type ListedParty } from './parties.ts';
import { profileRows, type HandedIn } from './profiles.ts';

/** The registrations of a conference, and what to order by them. Says nothing of health. */
export async function partySheets(
  parties: readonly ListedParty[],
  view: FiguresView,
): Promise<Sheet[]> {
  return [await partyTable(parties), totals(view)];
}

function totals({ figures, orders, children }: FiguresView): Sheet {
  const t = useTranslations(defaultLocale);
  const { seated, waiting, absent } = figures;
  const under = (title: string, rows: FigureRow[]) =>
    rows.map(({ label, values }) => ({ title, label, values }));
  const heads = [
    { title: t('staff.figures.seated'), label: '', values: [seated.parties, seated.people] },
    { title: t('staff.figures.waiting'), label: '', values: [waiting.parties, waiting.people] },
    { title: t('staff.figures.absent'), label: '', values: [absent.parties, absent.people] },
  ];
  const wanted = orders.filter(({ groups }) => groups > 0);
  const interpreters = wanted.map(({ name: label, groups, people }) => ({
    label,
    values: [groups, people],
  }));
  const rows = [
    ...heads,
    ...under(t('staff.figures.interpreters'), interpreters),
    // Children are counted one by one, whatever group they come with.
    ...under(t('staff.figures.children'), children).map(({ values, ...row }) => ({
      ...row,
      values: [undefined, ...values],
    })),
  ];
  return {
    name: t('staff.sheet.totals'),
    columns: [
      { title: t('staff.sheet.what'), width: 22 },
      { title: t('staff.sheet.which'), width: 22 },
      { title: t('staff.figures.groups'), width: 10 },
      { title: t('staff.figures.people'), width: 10 },
    ],
    rows: rows.map(({ title, label, values }) => [title, label, values[0], values[1]]),
  };
}

/** One row a profile, one column a question; how to reach those who wrote them stays here. */
export async function profileSheets(slug: string, profiles: readonly HandedIn[]): Promise<Sheet[]> {
  const t = useTranslations(defaultLocale);
  const rows = await profileRows(slug, profiles);
  const columns = [
    { title: t('staff.profiles.number'), width: 13 },
    { title: t('profile.about'), width: 24 },
    { title: t('offers.quarter'), width: 20 },
    { title: t('staff.profiles.themes'), width: 24 },
    ...profileQuestions.map((question) => ({
      title: t(`profile.question.${question}`),
      width: 45,
    })),
    { title: t('staff.profiles.publishing'), width: 16 },
    { title: t('staff.profiles.savedOn'), width: 14 },
  ];
  return [
    {
      name: t('staff.nav.staffProfiles'),
      columns,
      rows: rows.map((row) => [
        ...[row.number, row.about, row.quarterName, row.themeNames],
        ...profileQuestions.map((question) => row[question]),
        t(row.publish ? 'staff.profiles.yes' : 'staff.profiles.no'),
        new Date(row.day),
      ]),
    },
  ];
}
