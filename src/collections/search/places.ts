import type { SearchDocument } from '#domain/search/types.ts';
import { PLACEHOLDER } from '#schemas/placeholder.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { useTranslations } from '#i18n/translate.ts';
import { listCoordinators } from '#collections/contacts/coordinators.ts';
import { getDistrict, listDistricts } from '#collections/districts/districts.ts';
import { districtRecords } from '#collections/districts/refs.ts';
import { listQuarters } from '#collections/districts/quarters.ts';
import { searchDocument } from './entry.ts';

export async function districtDocuments(locale: Locale): Promise<SearchDocument[]> {
  const records = await districtRecords();
  return (await listDistricts(locale)).map(({ slug, href: address, title, name, ...district }) => ({
    ...searchDocument(
      {
        kind: 'district',
        href: address,
        title: name,
        summary: records.get(slug)?.summary,
        facts: district.quarters.map((quarter) => quarter.name),
        also: [district.coordinator?.name],
      },
      locale,
    ),
    title: { text: `${title}: ${name}` },
  }));
}

export async function quarterDocuments(locale: Locale): Promise<SearchDocument[]> {
  const t = useTranslations(locale);
  return Promise.all(
    (await listQuarters(locale)).map(async ({ name, href: address, district: slug, postcodes }) => {
      const district = await getDistrict(slug, locale);
      const where = district && [district.title, district.name].join(t('list.separator'));
      return {
        ...searchDocument(
          { kind: 'quarter', href: address, title: name, facts: [where, postcodes.join(', ')] },
          locale,
        ),
        title: { text: name },
        also: t('search.kind.quarter'),
      };
    }),
  );
}

/** Who is there for whom; a vacant post is found by its districts. */
export async function contactDocuments(locale: Locale): Promise<SearchDocument[]> {
  const t = useTranslations(locale);
  return (await listCoordinators(locale)).map((contact) => {
    const { slug, name, districts, office, phone, email, role, example } = contact;
    const words = name ?? t('contact.vacant');
    const where = districts.map(({ title }) => title).join(t('list.separator'));
    const reached = [phone?.display, email, ...office].filter((it) => it !== PLACEHOLDER);
    return {
      ...searchDocument(
        {
          kind: 'contact',
          href: `${href('contacts', {}, locale)}#${slug}`,
          title: words,
          facts: reached,
          also: [role?.text, t('contacts.title'), ...districts.map((district) => district.name)],
          example,
        },
        locale,
      ),
      title: { text: [words, where].filter(Boolean).join(t('list.separator')) },
    };
  });
}
