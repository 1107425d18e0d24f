import { localDateOf } from '#domain/calendar/local-time.ts';
import { failureCause } from '#domain/mail/failure-cause.ts';
import type { UndeliveredLetter } from '#domain/mail/undelivered-letter.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** A mail that could not be delivered, in words. */
export interface LetterRow {
  id: string;
  /** What it was about. */
  about: string;
  code: string;
  name: string;
  recipient: string;
  /** The day on which it was given up. */
  since: string;
  /** Why, and what can be done. */
  why: string;
  /** The status codes, for whoever runs the mail server. */
  reason: string;
}

export async function staffLetters(letters: readonly UndeliveredLetter[]): Promise<LetterRow[]> {
  const t = useTranslations(defaultLocale);
  const { timeZone } = await getMunicipality();
  const { date } = formatsFor(defaultLocale);
  return letters.map(({ id, kind, code, name, recipient, since, reason }) => ({
    ...{ id, code, name, recipient, reason },
    about: t(`staff.mailKind.${kind}`),
    since: date(localDateOf(since, timeZone)),
    why: t(`staff.mailCause.${failureCause(reason)}`),
  }));
}
