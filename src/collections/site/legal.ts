import { profileFieldNames } from '#schemas/profile.ts';
import { registrationFieldNames } from '#schemas/registration.ts';
import type { Municipality } from '#schemas/municipality.ts';
import { PLACEHOLDER } from '#schemas/placeholder.ts';
import type { Locale } from '#schemas/text.ts';
import { CONFIRM_HOURS } from '#domain/registration/contact.ts';
import { DRAFT_HOURS } from '#domain/profile/retention.ts';
import { DONE_DAYS, OPEN_DAYS } from '#domain/messages/retention.ts';
import { RETENTION_DAYS } from '#domain/registration/retention.ts';
import { useTranslations, type MessageKey, type Translate } from '#i18n/translate.ts';
import { addressLines, officeView, type OfficeView } from '#collections/contacts/views.ts';
import { messageFieldLines } from '#collections/messages/words.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** One section of a legal text: sentences, a list, or an office. */
export interface LegalSection {
  title: string;
  paragraphs?: string[];
  list?: string[];
  office?: OfficeView;
  /** What the operator has yet to say; shown as such. */
  open?: boolean;
}

/** The sections of the imprint that § 5 DDG and § 18 MStV name. */
export async function imprintSections(locale: Locale): Promise<LegalSection[]> {
  const t = useTranslations(locale);
  const town = await getMunicipality();
  const { legal } = town;
  return [
    publisherSection(town, locale),
    sentence(t('imprint.representative'), legal.representative),
    ...(legal.vatId ? [sentence(t('imprint.vatId'), legal.vatId)] : []),
    sentence(t('imprint.supervisoryAuthority'), legal.supervisoryAuthority),
    sentence(t('imprint.editor'), legal.editorResponsible),
  ];
}

/** The notice on data protection: reading, then registering (Art. 13 GDPR). */
export async function privacySections(locale: Locale): Promise<LegalSection[]> {
  const t = useTranslations(locale);
  const town = await getMunicipality();
  const { dataProtectionOfficer, dataProtectionAuthority } = town.legal;
  const text = (title: MessageKey, ...keys: MessageKey[]): LegalSection => ({
    title: t(title),
    paragraphs: keys.map((key) => t(key)),
  });
  return [
    text('privacy.readingTitle', 'privacy.reading', 'privacy.locationNote'),
    ...(__OFFLINE_PAGE__ ? [text('privacy.offlineTitle', 'privacy.offline')] : []),
    ...(town.map?.background ? [text('privacy.streetMapTitle', 'privacy.streetMap')] : []),
    { title: t('privacy.controller'), office: officeView(town.publisher, locale) },
    { title: t('privacy.officer'), office: officeView(dataProtectionOfficer, locale) },
    text('privacy.purposeTitle', 'privacy.purpose'),
    {
      title: t('privacy.basisTitle'),
      paragraphs: [t('privacy.basis', { law: town.legal.publicTaskLaw ?? 'none' })],
    },
    {
      title: t('privacy.dataTitle'),
      paragraphs: [t('privacy.dataIntro')],
      list: registrationFieldNames.map((field) => t(`privacy.field.${field}`)),
    },
    profileSection(t),
    messageSection(t),
    text('privacy.recipientsTitle', 'privacy.recipients', 'privacy.door'),
    {
      title: t('privacy.durationTitle'),
      paragraphs: [t('privacy.duration', { days: RETENTION_DAYS, hours: CONFIRM_HOURS })],
    },
    text('privacy.rightsTitle', 'privacy.rights'),
    { title: t('privacy.authorityTitle'), office: officeView(dataProtectionAuthority, locale) },
  ];
}

/** What is kept of a profile (Steckbrief), which needs no registration. */
function profileSection(t: Translate): LegalSection {
  return {
    title: t('privacy.profileTitle'),
    paragraphs: [t('privacy.profile', { days: RETENTION_DAYS, hours: DRAFT_HOURS })],
    list: profileFieldNames.map((field) => t(`privacy.profileField.${field}`)),
  };
}

/** What is kept of a message, from either form. */
function messageSection(t: Translate): LegalSection {
  const lines = [...messageFieldLines('participation', t), ...messageFieldLines('barrier', t)];
  return {
    title: t('privacy.messageTitle'),
    paragraphs: [
      t('message.purpose'),
      t('message.readers', { form: 'participation' }),
      t('message.kept', { days: DONE_DAYS, most: OPEN_DAYS }),
      t('privacy.dataIntro'),
    ],
    list: [...new Set(lines)],
  };
}

function publisherSection({ publisher, officialName }: Municipality, locale: Locale): LegalSection {
  const office = officeView(publisher, locale);
  const lines = [officialName, ...addressLines(publisher.address)].filter(
    (line) => line !== office.name.text,
  );
  return { title: useTranslations(locale)('imprint.publisher'), office: { ...office, lines } };
}

function sentence(title: string, value: string): LegalSection {
  return { title, paragraphs: [value], open: value === PLACEHOLDER };
}
