import { telephoneLink } from '#domain/contact/telephone.ts';
import type { MessageView } from '#domain/messages/message-view.ts';
import { readsMessage } from '#domain/staff/access.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { isMessageKey, useTranslations } from '#i18n/translate.ts';
import { emailOf, type MessageInput } from '#schemas/message.ts';
import { districtRefs, hasDistricts, type DistrictRef } from '#collections/districts/refs.ts';
import { localToday } from '#collections/formats.ts';

/** A message as coordinators read it, in words. */
export interface MessageRowView extends MessageInput {
  code: string;
  /** "Vorschlag" */
  kindWord: string;
  district: DistrictRef | undefined;
  /** "3. März 2027, auf Arabisch" */
  sent: string;
  done: boolean;
  /** The day on which it is deleted. */
  deletedOn: string;
  /** To write or to call, where the contact is an address or a number. */
  contactHref: string | undefined;
}

/** How many messages that are done with stand on a page: those of 28 days are many. */
export const DONE_A_PAGE = 20;

/** The messages that somebody reads; the open ones oldest first, those done with newest first. */
export async function messagesFor(
  own: readonly string[],
  messages: readonly MessageView[],
): Promise<{ open: MessageView[]; done: MessageView[] }> {
  const withDistricts = await hasDistricts();
  const theirs = messages.filter((message) => readsMessage(own, message, withDistricts));
  const settled = ({ doneAt }: MessageView) => doneAt?.getTime() ?? 0;
  return {
    open: theirs.filter(({ doneAt }) => !doneAt),
    done: theirs.filter(({ doneAt }) => doneAt).toSorted((a, b) => settled(b) - settled(a)),
  };
}

export async function messageRow(message: MessageView): Promise<MessageRowView> {
  const { code, district, locale, sentAt, doneAt, deleteAfter, ...said } = message;
  const t = useTranslations(defaultLocale);
  const key = `language.${locale}`;
  const date = await localToday(sentAt, defaultLocale);
  const language = isMessageKey(key) ? t(key) : t('language.de');
  return {
    ...said,
    code,
    kindWord: t(`staff.messages.kind.${said.kind}`),
    district: (await districtRefs([district], defaultLocale))[0],
    sent: t('staff.messages.sent', { date, language }),
    done: doneAt !== undefined,
    deletedOn: await localToday(deleteAfter, defaultLocale),
    contactHref: contactHref(said),
  };
}

/** Five digits or more, written as people write numbers. */
const TELEPHONE = /^\+?[\d\s()/.-]{5,25}$/;

function contactHref({ contact }: MessageInput): string | undefined {
  const email = emailOf({ contact });
  if (email) return `mailto:${email}`;
  return TELEPHONE.test(contact) ? telephoneLink(contact) : undefined;
}
