import { PLACEHOLDER } from '#schemas/placeholder.ts';
import type { Locale } from '#schemas/text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { officeView, type OfficeView } from '#collections/contacts/views.ts';
import { formatsFor } from '#collections/formats.ts';
import type { LegalSection } from './legal.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** The statement on accessibility, section by section. */
export async function accessibilitySections(locale: Locale): Promise<LegalSection[]> {
  const t = useTranslations(locale);
  const { officialName, legal } = await getMunicipality();
  const { law, status, barriers, method, preparedOn, reviewedOn, answerWeeks, enforcement } =
    legal.accessibility;
  const day = (date: string) => (date === PLACEHOLDER ? date : formatsFor(locale).date(date));
  const open = [method, preparedOn, reviewedOn].includes(PLACEHOLDER);
  return [
    {
      title: t('accessibility.statusTitle'),
      paragraphs: [
        t('accessibility.effort', { name: officialName, law }),
        t(`accessibility.status.${status}`),
      ],
    },
    ...(barriers.length > 0
      ? [
          {
            title: t('accessibility.barriersTitle'),
            list: barriers.map((it) => t('accessibility.barrier', it)),
          },
        ]
      : []),
    {
      title: t('accessibility.preparedTitle'),
      paragraphs: [
        t('accessibility.method', { method }),
        t('accessibility.prepared', { prepared: day(preparedOn), reviewed: day(reviewedOn) }),
      ],
      open,
    },
    {
      title: t('accessibility.contactTitle'),
      paragraphs: [t('accessibility.contact', { weeks: answerWeeks })],
      office: officeView(legal.accessibility.contact, locale),
    },
    {
      title: t('accessibility.enforcementTitle'),
      paragraphs: [t('accessibility.enforcement', { weeks: answerWeeks })],
      office: officeView(enforcement, locale),
    },
  ];
}

/** Whom to tell of a barrier, and how soon there is an answer. */
export async function barrierContact(
  locale: Locale,
): Promise<{ office: OfficeView; answerWeeks: number }> {
  const { contact, answerWeeks } = (await getMunicipality()).legal.accessibility;
  return { office: officeView(contact, locale), answerWeeks };
}
