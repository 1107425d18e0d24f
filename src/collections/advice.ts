import { getCollection } from 'astro:content';
import type { Advice } from '#schemas/advice.ts';
import type { Locale } from '#schemas/text.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { officeView, type OfficeView } from '#collections/contacts/views.ts';
import { getQuarter, type QuarterView } from '#collections/districts/quarters.ts';
import { visible } from './visible.ts';

/** One kind of counselling as a list says it. */
export interface AdviceView {
  slug: string;
  title: LocalText;
  summary: LocalText | undefined;
  by: LocalText;
  /** Whether the coordinators give it. */
  coordinators: boolean;
  office: OfficeView | undefined;
  quarter: QuarterView | undefined;
  languages: string[];
  source: string | undefined;
  example: boolean;
}

/** Counselling for one kind of people. */
export interface AdviceGroup {
  title: string;
  kinds: AdviceView[];
}

const GROUPS = ['people', 'volunteers', 'organisations'] as const;

let kept: Promise<{ id: string; data: Advice }[]> | undefined;

/** The records of all counselling, in order. */
export function adviceRecords() {
  return (kept ??= getCollection('advice').then((entries) =>
    visible(entries).toSorted((a, b) => a.data.order - b.data.order),
  ));
}

/** All counselling by whom it is for; groups without any are left out. */
export async function listAdvice(locale: Locale): Promise<AdviceGroup[]> {
  const t = useTranslations(locale);
  const records = await adviceRecords();
  const groups = GROUPS.map(async (group) => ({
    title: t(`advice.for.${group}`),
    kinds: await Promise.all(
      records
        .filter(({ data }) => data.for === group)
        .map(({ id, data }) => adviceView(id, data, locale)),
    ),
  }));
  return (await Promise.all(groups)).filter(({ kinds }) => kinds.length > 0);
}

async function adviceView(slug: string, data: Advice, locale: Locale): Promise<AdviceView> {
  const t = useTranslations(locale);
  return {
    slug,
    title: localize(data.title, locale),
    summary: localizeOptional(data.summary, locale),
    by: localize(data.by, locale),
    coordinators: data.coordinators,
    office: data.office && officeView(data.office, locale),
    quarter: await getQuarter(data.quarter, locale),
    languages: data.languages.map((code) => t(`language.${code}`)),
    source: data.source,
    example: data.example,
  };
}
