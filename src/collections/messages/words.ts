import { messageFields, type MessageForm, type MessageKind } from '#schemas/message.ts';
import type { Locale } from '#schemas/text.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import { barrierContact } from '#collections/site/accessibility.ts';
import { districtRefs } from '#collections/districts/refs.ts';

/** What the notice beside a form says of each thing that is stored. */
export function messageFieldLines(form: MessageForm, t: Translate): string[] {
  return messageFields(form).map((field) => {
    if (field === 'locale') return t('privacy.field.locale');
    return field === 'key' ? t('privacy.field.idempotencyKey') : t(`message.field.${field}`);
  });
}

/** The form that a kind of message comes from. */
export const formOf = (kind: MessageKind): MessageForm =>
  kind === 'barrier' ? 'barrier' : 'participation';

/** Who reads a message, and how soon there is an answer, where one is promised and can be given. */
export async function readersOf(
  { kind, district, contact }: { kind: MessageKind; district: string; contact: string },
  locale: Locale,
): Promise<string[]> {
  const t = useTranslations(locale);
  if (kind === 'barrier') {
    const { answerWeeks: weeks } = await barrierContact(locale);
    const reader = t('message.readBy.barrier');
    return contact === '' ? [reader] : [reader, t('barrier.answer', { weeks })];
  }
  const [ref] = await districtRefs([district], locale);
  if (!ref) return [t('message.readBy.town')];
  return [t('message.readBy.district', { district: ref.title })];
}
