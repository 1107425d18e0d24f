import type { Letter } from '#domain/mail/letter.ts';
import type { LetterRequest } from '#domain/mail/letter-request.ts';
import { localDateOf, localTimeOf } from '#domain/calendar/local-time.ts';
import { icalendar } from '#domain/feeds/icalendar.ts';
import { href } from '#config/routes.ts';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import { localeCodes, type Locale } from '#schemas/text.ts';
import { getConferencePage, type ConferencePage } from '#collections/conferences/pages.ts';
import { getDateFile } from '#collections/feeds/feeds.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { fallbackOffice } from '#collections/contacts/offices.ts';

/** The letter to a party about its registration; undefined where the conference has gone. */
export async function registrationLetter(
  request: LetterRequest,
  now: Date,
): Promise<Letter | undefined> {
  const locale = localeCodes.find((code) => code === request.locale) ?? defaultLocale;
  const page = await getConferencePage(request.conference, { now, locale, seats: new Map() });
  if (!page) return undefined;
  const t = useTranslations(locale);
  const { kind, status, partySize: count } = request;
  const title = page.conference.title.text;
  const { lang, dir } = locales[locale];
  return {
    ...{ lang, dir },
    subject: t(`mail.subject.${kind}`, { title }),
    title: t(`mail.title.${kind}`, { status }),
    paragraphs: [t(`mail.text.${kind}`, { status, count }), ...(await confirmWords(request, t))],
    facts: factsOf(page, request, t),
    links: linksOf(request, locale, t),
    closing: await closingOf(page, locale, t),
    replyTo: page.conference.contact.email,
    calendar: await calendarOf(page, request, { locale, now }),
  };
}

/** Until when the address has to be confirmed, where it is not yet. */
async function confirmWords({ confirm, locale }: LetterRequest, t: Translate): Promise<string[]> {
  if (!confirm) return [];
  const { timeZone } = await getMunicipality();
  const date = formatsFor(locale as Locale).longDate(localDateOf(confirm.until, timeZone));
  const time = localTimeOf(confirm.until, timeZone);
  return [t('mail.confirmUntil', { date, time }), t('mail.notYou')];
}

function factsOf({ conference, row }: ConferencePage, request: LetterRequest, t: Translate) {
  const place = conference.place?.lines.join(', ') ?? t('conference.placeUnknown');
  const facts = [
    { label: t('mail.fact.conference'), value: conference.title.text },
    { label: t('conference.when'), value: row.when },
    { label: t('conference.place'), value: place },
  ];
  if (request.status === 'released') return facts;
  return [
    ...facts,
    { label: t('registration.fact.partySize'), value: String(request.partySize) },
    { label: t('registration.codeTitle'), value: request.code },
  ];
}

function linksOf(
  { origin, code, confirm, status, conference }: LetterRequest,
  locale: Locale,
  t: Translate,
) {
  const to = (path: string) => origin + path;
  const own = to(href('registration', { code }, locale));
  const page = to(href('conference', { slug: conference }, locale));
  if (status === 'released') return [{ label: t('mail.toConference'), href: page }];
  return [
    ...(confirm
      ? [
          {
            label: t('mail.confirm'),
            href: to(href('confirm', { code, token: confirm.token }, locale)),
            button: true,
          },
        ]
      : []),
    { label: t('mail.toRegistration'), href: own },
    { label: t('mail.toConference'), href: page },
  ];
}

/**
 * The date for the calendar of those who have places, the same as on the conference's page: what
 * they have saved is replaced by it, and struck out when the conference is called off.
 */
async function calendarOf(
  { occasion }: ConferencePage,
  { conference: slug, status, origin }: LetterRequest,
  asked: { locale: Locale; now: Date },
): Promise<string | undefined> {
  if (status !== 'confirmed' && status !== 'pending') return undefined;
  const path = href('conferenceFile', { slug }, asked.locale);
  const page = href('conference', { slug }, asked.locale);
  const found = await getDateFile([occasion], { ...asked, origin, path, page });
  return found && (await Array.fromAsync(icalendar(found.feed))).join('');
}

/** Who writes, and how to reach them. */
async function closingOf({ conference }: ConferencePage, locale: Locale, t: Translate) {
  const office = await fallbackOffice(locale);
  const phone = conference.contact.phone?.display ?? office.phone?.display;
  return [
    ...(phone ? [t('mail.questions', { phone })] : []),
    office.name.text,
    t('mail.automatic'),
  ];
}
