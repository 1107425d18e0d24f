import { href } from '#config/routes.ts';
import { DONE_DAYS } from '#domain/messages/retention.ts';
import type { Letter } from '#domain/mail/letter.ts';
import type { MessageLetterRequest } from '#domain/mail/message-letter.ts';
import { localize } from '#i18n/local-text.ts';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { localeCodes, type Locale } from '#schemas/text.ts';
import { districtRefs } from '#collections/districts/refs.ts';
import { localToday } from '#collections/formats.ts';
import { readersOf } from './words.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { fallbackOffice } from '#collections/contacts/offices.ts';

/** The letter about a message, to the office or to its sender; nothing that was typed stands in it. */
export function messageLetter(request: MessageLetterRequest): Promise<Letter> {
  return request.kind === 'received' ? toOffice(request) : toSender(request);
}

async function toOffice({ about, district, origin }: MessageLetterRequest): Promise<Letter> {
  const t = useTranslations(defaultLocale);
  const { siteName, name } = await getMunicipality();
  const site = `${localize(siteName, defaultLocale).text} – ${name}`;
  const [ref] = await districtRefs([district], defaultLocale);
  const kind = t(`staff.messages.kind.${about}`);
  return {
    ...wayOf(defaultLocale),
    subject: t('staff.messages.mail.subject', { kind }),
    title: t('staff.messages.mail.title'),
    paragraphs: [t('staff.messages.mail.text')],
    facts: [
      { label: t('staff.messages.about'), value: kind },
      { label: t('message.fact.district'), value: ref?.title ?? t('staff.messages.noDistrict') },
    ],
    links: [
      {
        label: t('staff.messages.mail.link'),
        href: origin + href('staffMessages', {}, defaultLocale),
        button: true,
      },
    ],
    closing: [site, t('mail.automatic')],
  };
}

async function toSender(request: MessageLetterRequest): Promise<Letter> {
  const { about: kind, district, deleteAfter } = request;
  const locale = localeCodes.find((known) => known === request.locale) ?? defaultLocale;
  const t = useTranslations(locale);
  const office = await fallbackOffice(locale);
  const date = await localToday(deleteAfter, locale);
  return {
    ...wayOf(locale),
    subject: t('message.sentTitle'),
    title: t('message.sentTitle'),
    paragraphs: [
      ...(await readersOf({ kind, district, contact: 'mail' }, locale)),
      t('message.deletedOn', { date, days: DONE_DAYS }),
      t('message.mail.notYou'),
    ],
    facts: [],
    // The address may be mistyped: no code and no link, which would show a stranger all that was written.
    links: [],
    closing: [office.name.text, t('mail.automatic')],
  };
}

function wayOf(locale: Locale): Pick<Letter, 'lang' | 'dir'> {
  const { lang, dir } = locales[locale];
  return { lang, dir };
}
