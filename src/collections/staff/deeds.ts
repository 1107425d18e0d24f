import { localDateOf, localTimeOf } from '#domain/calendar/local-time.ts';
import type { ActionDetail, StaffAction } from '#domain/staff/actions.ts';
import type { UndoVerdict } from '#domain/staff/undo.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { type Translate, useTranslations, wordFor } from '#i18n/translate.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** Something in the log. */
export interface Deed {
  id: string;
  at: Date;
  by: string;
  action: StaffAction;
  detail: ActionDetail;
  undo: UndoVerdict;
  undoneAt?: Date | undefined;
  undoneBy?: string | undefined;
  code?: string | undefined;
}

/** The same in words. */
export interface DeedRow {
  id: string;
  action: StaffAction;
  /** What was done: "Gruppe abgesagt: 3 Menschen". */
  sentence: string;
  /** "1. Dezember 2026, 12:05 Uhr" */
  when: string;
  datetime: string;
  by: string;
  /** Of the party that it was done to, while there is one. */
  code: string | undefined;
  canUndo: boolean;
  undone: { when: string; by: string } | undefined;
}

export async function staffDeeds(deeds: readonly Deed[]): Promise<DeedRow[]> {
  const t = useTranslations(defaultLocale);
  const { timeZone } = await getMunicipality();
  const { date } = formatsFor(defaultLocale);
  const whenOf = (instant: Date) =>
    t('staff.log.when', {
      date: date(localDateOf(instant, timeZone)),
      time: localTimeOf(instant, timeZone),
    });
  return deeds.map(({ id, at, by, action, detail, undo, undoneAt, undoneBy = '', code }) => ({
    ...{ id, action, by, code, canUndo: undo === 'undo' },
    sentence: t(`staff.log.${action}`, inWords(action, detail, t)),
    when: whenOf(at),
    datetime: at.toISOString(),
    undone: undoneAt && { when: whenOf(undoneAt), by: undoneBy },
  }));
}

/** The detail as its sentence takes it: numbers as they are, codes as words. */
function inWords(action: StaffAction, detail: ActionDetail, t: Translate): ActionDetail {
  const { language = '', from = '', to = '', kind = '' } = detail;
  if (action === 'interpreter') {
    const before = from === '' ? 'no' : 'yes';
    const state = (code: string | number) => wordFor(t, 'interpreter', code);
    return { language: wordFor(t, 'language', language), from: state(from), to: state(to), before };
  }
  if (action === 'changed') return { ...detail, size: from === to ? 'same' : 'other' };
  if (kind !== '') return { ...detail, kind: wordFor(t, 'staff.mailKind', kind) };
  return detail;
}
