import { href } from '#config/routes.ts';
import type { Letter } from '#domain/mail/letter.ts';
import { LINK_MINUTES } from '#domain/staff/session.ts';
import { localize } from '#i18n/local-text.ts';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** The mail with a link by which a coordinator signs in. @param origin without a slash at the end */
export async function signInLetter(origin: string, token: string): Promise<Letter> {
  const t = useTranslations(defaultLocale);
  const { lang, dir } = locales[defaultLocale];
  const { siteName, name } = await getMunicipality();
  const site = `${localize(siteName, defaultLocale).text} – ${name}`;
  return {
    ...{ lang, dir },
    subject: t('staff.mail.subject', { site }),
    title: t('staff.mail.title'),
    paragraphs: [t('staff.mail.text', { minutes: LINK_MINUTES }), t('staff.mail.notYou')],
    facts: [],
    links: [
      {
        label: t('staff.mail.link'),
        href: origin + href('staffLink', { code: token }, defaultLocale),
        button: true,
      },
    ],
    closing: [site, t('mail.automatic')],
  };
}
