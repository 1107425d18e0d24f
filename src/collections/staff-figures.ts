import { barsOf, type Bars } from '#domain/staff/bars.ts';
import { figuresOf, type CountedParty, type Day, type Figures } from '#domain/staff/figures.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { accessNeeds, childBands } from '#schemas/registration-fields.ts';
import { formatsFor } from './formats.ts';
import { languageName } from './language-names.ts';
import { getMunicipality } from './municipality.ts';
import type { StaffConference } from './staff-conferences.ts';

/** A row of a table: what, and its figures in the order of the columns. */
export interface FigureRow {
  label: string;
  values: number[];
}

/** A conference in figures, with their words. */
export interface FiguresView {
  capacity: number;
  figures: Figures;
  interpreters: FigureRow[];
  children: FigureRow[];
  access: FigureRow[];
  /** Days on which somebody registered. */
  days: FigureRow[];
  chart: { bars: Bars; from: string; to: string } | undefined;
  profiles: number;
  undelivered: number;
  /** People who are there, or were. */
  there: number;
}

interface Counted {
  parties: readonly CountedParty[];
  profiles: number;
  undelivered: number;
  there: number;
}

export async function staffFigures(
  { terms }: StaffConference,
  { parties, profiles, undelivered, there }: Counted,
): Promise<FiguresView> {
  const t = useTranslations(defaultLocale);
  const { timeZone } = await getMunicipality();
  const figures = figuresOf(parties, timeZone);
  return {
    ...{ capacity: terms.capacity, figures, profiles, undelivered, there },
    interpreters: figures.interpreters.map(({ code, parties: groups, people }) => ({
      label: languageName(code),
      values: [groups, people],
    })),
    children: childBands.map((band) => ({
      label: t(`register.children.${band}`),
      values: [figures.children[band]],
    })),
    access: accessNeeds.map((need) => ({
      label: t(`register.access.${need}`),
      values: [figures.access[need]],
    })),
    days: figures.days
      .filter((day) => day.parties > 0)
      .map(({ date, ...day }) => ({
        label: formatsFor(defaultLocale).date(date),
        values: [day.parties, day.people],
      })),
    chart: chartOf(figures.days),
  };
}

function chartOf(days: Day[]): FiguresView['chart'] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return undefined;
  const { date } = formatsFor(defaultLocale);
  const bars = barsOf(days.map(({ people }) => people));
  return { bars, from: date(first.date), to: date(last.date) };
}
