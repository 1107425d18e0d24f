import type { Step } from '#schemas/step.ts';
import type { Locale } from '#schemas/text.ts';
import type { Marking } from '#i18n/local-text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { numberFormat } from '#i18n/number-format.ts';
import { useTranslations } from '#i18n/translate.ts';
import { documentsOf, type DocumentView } from './documents.ts';
import { formatsFor } from './formats.ts';

/** A number in words and as the share of the largest number of its unit. */
export interface FigureView {
  words: string;
  label: string;
  /** 0 to 100; missing where there is nothing to compare with. */
  share: number | undefined;
}

/** One step of a process or a history. */
export interface StepView {
  /** "24. Mai 2017", "November 2019", "2019"; missing where it is open. */
  when: string | undefined;
  datetime: string | undefined;
  title: string;
  /** In words; missing where all steps of the page are done. */
  state: string | undefined;
  text: string | undefined;
  facts: Step['facts'];
  figures: FigureView[];
  partners: string[];
  tables: Step['tables'];
  documents: DocumentView[];
}

/** The steps of a page in its language; `marking` says where its content is in another one. */
export async function stepViews(
  steps: Step[],
  locale: Locale,
  marking: Marking,
): Promise<StepView[]> {
  const t = useTranslations(locale);
  const written = writtenIn(locale, marking);
  const isProcess = steps.some(({ state }) => state !== 'done');
  return Promise.all(
    steps.map(
      async ({ when, title, state, text, facts, figures, partners, tables, documents }) => ({
        when: when && roughWords(when, locale),
        datetime: when,
        title,
        state: isProcess ? t(`steps.state.${state}`) : undefined,
        text,
        facts,
        figures: figureViews(figures, written),
        partners,
        tables,
        documents: await documentsOf(documents, locale),
      }),
    ),
  );
}

/** The language that content so marked is written in: the page's own, else German. */
export function writtenIn(locale: Locale, { lang }: Marking): Locale {
  return lang === undefined ? locale : defaultLocale;
}

function roughWords(when: string, locale: Locale): string {
  const formats = formatsFor(locale);
  if (when.length === 4) return when;
  return when.length === 7 ? formats.month(when) : formats.date(when);
}

function figureViews(figures: Step['figures'], locale: Locale): FigureView[] {
  const format = numberFormat(locale);
  return figures.map(({ value, unit, label }) => {
    const same = figures.filter((other) => other.unit === unit);
    const largest = Math.max(...same.map((other) => other.value));
    const words = [format.format(value), unit].filter(Boolean).join(' ');
    const share = same.length > 1 ? Math.round((value / largest) * 1000) / 10 : undefined;
    return { words, label, share };
  });
}
