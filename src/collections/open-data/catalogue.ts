import { dcatRecord, type DcatSet } from '#domain/open-data/dcat.ts';
import { href, routes } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { localize } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { officeView } from '#collections/contacts/views.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { listDataSets, type DataSet } from './sets.ts';

/**
 * The data sets of the town as a DCAT-AP.de catalogue in JSON-LD, for data portals.
 * @param origin where the site is; a catalogue is read far from it, so its addresses are absolute
 */
export async function dataCatalogue(origin: string) {
  const t = useTranslations(defaultLocale);
  const { name, publisher, openData, siteName } = await getMunicipality();
  const office = officeView(publisher, defaultLocale);
  const all = await listDataSets(defaultLocale);
  const page = origin + href('openData', {}, defaultLocale);
  return dcatRecord({
    url: origin + routes.catalogue.path,
    page,
    title: t('openData.catalogueTitle', { site: localize(siteName, defaultLocale).text, name }),
    description: t('openData.intro'),
    publisher: { name: office.name.text, website: office.website },
    contact: { name: office.name.text, email: office.email, phone: office.phone?.href },
    contributorId: openData.contributorId,
    sets: all.filter(({ files }) => files.length > 0).map((set) => described(set, origin, name)),
    services: all.flatMap(({ endpoint, title, description, licence }) =>
      endpoint ? [{ url: origin + endpoint, title, description, licence: licence.uri }] : [],
    ),
  });
}

function described(set: DataSet, origin: string, town: string): DcatSet {
  const t = useTranslations(defaultLocale);
  const { id, title, description, licence, files } = set;
  return {
    url: `${origin}${href('openData', {}, defaultLocale)}#${id}`,
    title,
    description,
    keywords: [town, t('openData.keywordIntegration'), t('openData.keywordQuarters')],
    licence: licence.uri,
    credit: licence.credit,
    files: files.map(({ path, format, fileType, mediaType }) => ({
      url: origin + path,
      title: `${title} (${format})`,
      fileType,
      mediaType,
    })),
  };
}
