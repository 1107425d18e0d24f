import { barsOf, type Bars } from '#domain/staff/bars.ts';
import { figuresOf, type CountedParty, type Day, type Figures } from '#domain/staff/figures.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { accessNeeds, childBands } from '#schemas/registration-fields.ts';
import {
  interpreterCode,
  type InterpreterCode,
  type InterpreterState,
} from '#schemas/interpreter.ts';
import type { Conference } from '#schemas/conference.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { formatsFor } from '#collections/formats.ts';
import {
  interpreterViews,
  type InterpreterStates,
} from '#collections/registration/interpreters.ts';
import { getMunicipality } from '#collections/municipality.ts';
import type { StaffConference } from './conferences.ts';

/** A row of a table: what, and its figures in the order of the columns. */
export interface FigureRow {
  label: string;
  values: number[];
}

/** A language: who wants it, and how far its interpreter is ordered. */
export interface InterpreterOrder {
  code: InterpreterCode;
  name: string;
  groups: number;
  people: number;
  state: InterpreterState;
}

/** A conference in figures, with their words. */
export interface FiguresView {
  capacity: number;
  figures: Figures;
  orders: InterpreterOrder[];
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
  interpreters: InterpreterStates;
  there: number;
}

export async function staffFigures(
  { conference, terms }: StaffConference,
  { parties, profiles, undelivered, interpreters, there }: Counted,
): Promise<FiguresView> {
  const t = useTranslations(defaultLocale);
  const { timeZone } = await getMunicipality();
  const figures = figuresOf(parties, timeZone);
  return {
    ...{ capacity: terms.capacity, figures, profiles, undelivered, there },
    orders: ordersOf({ figures, terms, told: conference.entry.data, said: interpreters }),
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

/** Those that are wanted, the most wanted first, then the others that one can ask for. */
function ordersOf({ figures, terms, told, said }: Ordering): InterpreterOrder[] {
  const wanted = new Map(figures.interpreters.map((heads) => [heads.code, heads]));
  const asked = [...new Set([...wanted.keys(), ...terms.interpreterLanguages, ...said.keys()])];
  const codes = asked.filter(isInterpreterCode);
  const views = interpreterViews({ ...told, interpreters: codes }, defaultLocale, said);
  return views.map(({ code, name, state = 'open' }) => {
    const { parties: groups = 0, people = 0 } = wanted.get(code) ?? {};
    return { code, name, groups, people, state };
  });
}

interface Ordering {
  figures: Figures;
  terms: ConferenceTerms;
  told: Pick<Conference, 'interpreterState'>;
  said: InterpreterStates;
}

const isInterpreterCode = (code: string): code is InterpreterCode =>
  interpreterCode.safeParse(code).success;

function chartOf(days: Day[]): FiguresView['chart'] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return undefined;
  const { date } = formatsFor(defaultLocale);
  const bars = barsOf(days.map(({ people }) => people));
  return { bars, from: date(first.date), to: date(last.date) };
}
