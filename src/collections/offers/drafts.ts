import { offerDraft } from '#domain/profile/offer-draft.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { localeCodes } from '#schemas/text.ts';
import type { StaffConference } from '#collections/staff/conferences.ts';
import type { HandedIn } from '#collections/staff/profiles.ts';

/** A file for the editors' `offers/`. */
export interface OfferFile {
  name: string;
  /** YAML. */
  text: string;
}

/** What a profile gives for an offer, as a file to go on with. */
export function offerFile(profile: HandedIn, { conference, row }: StaffConference): OfferFile {
  const t = useTranslations(defaultLocale);
  const locale = localeCodes.find((code) => code === profile.locale) ?? defaultLocale;
  const words = {
    head: t('staff.offer.head'),
    summary: t('staff.offer.summary'),
    translate: t('staff.offer.translate'),
    more: t('staff.offer.more'),
    source: t('staff.offer.source', { title: conference.title.text, when: row.when }),
  };
  return { name: `steckbrief-${profile.number}.yaml`, text: offerDraft(profile, locale, words) };
}
