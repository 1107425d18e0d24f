import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { useTranslations } from '#i18n/translate.ts';
import { coordinatorFor, type CoordinatorView } from '#collections/contacts/coordinators.ts';
import { listDates, type DateList } from '#collections/calendar/dates.ts';
import { getDistrict, type DistrictView } from './districts.ts';
import { getQuarter, type QuarterView } from './quarters.ts';
import type { SeatCounts } from '#collections/registration/seats.ts';

/** As many dates as a page of a quarter has room for. */
const MOST = { upcoming: 6 };

/** A quarter with all that its page says at an instant. */
export interface QuarterPage {
  quarter: QuarterView;
  /** Missing in a town without districts. */
  district: DistrictView | undefined;
  coordinator: CoordinatorView | undefined;
  dates: DateList;
  description: string;
  /** Which district it belongs to, in a sentence. */
  belongs: string | undefined;
  breadcrumb: { label: string; href?: string }[];
}

export async function getQuarterPage(
  slug: string | undefined,
  asked: { now: Date; locale: Locale; seats: SeatCounts },
): Promise<QuarterPage | undefined> {
  const { locale } = asked;
  const t = useTranslations(locale);
  const quarter = await getQuarter(slug, locale);
  if (!quarter) return undefined;
  const { name } = quarter;
  const district = await getDistrict(quarter.district, locale);
  const above = href('districts', {}, locale);
  return {
    quarter,
    district,
    coordinator: await coordinatorFor(district?.slug, locale),
    dates: await listDates({ ...asked, district: district?.slug, most: MOST }),
    description: t(district ? 'quarter.description' : 'quarter.descriptionWithoutDistrict', {
      name,
    }),
    belongs: district && t('quarter.belongsTo', { name, title: district.title }),
    breadcrumb: [
      { label: t(district ? 'districts.title' : 'quarters.title'), href: above },
      ...(district ? [{ label: district.title, href: district.href }] : []),
      { label: name },
    ],
  };
}
