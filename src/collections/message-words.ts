import { messageFields, type MessageForm, type MessageKind } from '#schemas/message.ts';
import type { Locale } from '#schemas/text.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import { barrierContact } from './accessibility.ts';
import { districtRefs } from './district-refs.ts';

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

/** Who reads a message, and how soon there is an answer, where that is promised. */
export async function readersOf(
  { kind, district }: { kind: MessageKind; district: string },
  locale: Locale,
): Promise<string[]> {
  const t = useTranslations(locale);
  if (kind === 'barrier') {
    const { answerWeeks: weeks } = await barrierContact(locale);
    return [t('message.readBy.barrier'), t('barrier.answer', { weeks })];
  }
  const [ref] = await districtRefs([district], locale);
  if (!ref) return [t('message.readBy.town')];
  return [t('message.readBy.district', { district: ref.title })];
}
