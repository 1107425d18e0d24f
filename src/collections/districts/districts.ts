import type { District } from '#schemas/district.ts';
import type { Locale } from '#schemas/text.ts';
import { localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { coordinatorOfDistrict, type CoordinatorView } from '#collections/contacts/coordinators.ts';
import { districtRecords, districtRef, type DistrictRef } from './refs.ts';
import { quartersOfDistrict, type QuarterView } from './quarters.ts';

/** A district with all that its page and its row in the list say. */
export interface DistrictView extends DistrictRef {
  summary: LocalText | undefined;
  quarters: QuarterView[];
  coordinator: CoordinatorView | undefined;
}

export async function listDistricts(locale: Locale): Promise<DistrictView[]> {
  const records = [...(await districtRecords())];
  return Promise.all(records.map(([slug, record]) => districtView(slug, record, locale)));
}

export async function getDistrict(
  slug: string | undefined,
  locale: Locale,
): Promise<DistrictView | undefined> {
  if (slug === undefined) return undefined;
  const record = (await districtRecords()).get(slug);
  return record && districtView(slug, record, locale);
}

async function districtView(slug: string, record: District, locale: Locale): Promise<DistrictView> {
  return {
    ...districtRef(slug, record, locale),
    summary: localizeOptional(record.summary, locale),
    quarters: await quartersOfDistrict(slug, locale),
    coordinator: await coordinatorOfDistrict(slug, locale),
  };
}
