import { DONE_DAYS } from '#domain/messages/retention.ts';
import type { MessageInput } from '#schemas/message.ts';
import type { Locale } from '#schemas/text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { districtRefs } from '#collections/districts/refs.ts';
import { localToday } from '#collections/formats.ts';
import { readersOf } from './words.ts';

interface Shown extends MessageInput {
  district: string;
  doneAt: Date | undefined;
  deleteAfter: Date;
}

/** What a receipt says of a message. */
export interface ReceiptView {
  title: string;
  /** Who reads it, and when it is deleted. */
  paragraphs: string[];
  facts: { label: string; value: string }[];
}

export async function receiptOf(message: Shown, locale: Locale): Promise<ReceiptView> {
  const t = useTranslations(locale);
  const date = await localToday(message.deleteAfter, locale);
  const facts = await factsOf(message, locale);
  if (message.doneAt) {
    return { title: t('message.doneTitle'), paragraphs: [t('message.doneText', { date })], facts };
  }
  const deleted = t('message.deletedOn', { date, days: DONE_DAYS });
  const paragraphs = [...(await readersOf(message, locale)), deleted];
  return { title: t('message.sentTitle'), paragraphs, facts };
}

/** What somebody has sent; what they left open is left out. */
async function factsOf(message: Shown, locale: Locale): Promise<ReceiptView['facts']> {
  const t = useTranslations(locale);
  const { kind, page, text, place, district, name, contact } = message;
  const [ref] = await districtRefs([district], locale);
  const facts = [
    { label: t('message.kind'), value: t(`message.kind.${kind}`) },
    { label: t('message.fact.page'), value: page },
    { label: t('message.fact.text'), value: text },
    { label: t('message.fact.place'), value: place },
    { label: t('message.fact.district'), value: ref?.title ?? '' },
    { label: t('registration.fact.name'), value: name },
    { label: t('message.fact.contact'), value: contact },
  ];
  return facts.filter(({ value }) => value !== '');
}
