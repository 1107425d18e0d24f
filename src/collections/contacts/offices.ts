import type { Locale } from '#schemas/text.ts';
import { officeView, type OfficeView } from './views.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** Whom to call when there is no coordinator to call. */
export async function fallbackOffice(locale: Locale): Promise<OfficeView> {
  return officeView((await getMunicipality()).fallbackContact, locale);
}

/** Who answers the press, if the municipality says so. */
export async function pressOffice(locale: Locale): Promise<OfficeView | undefined> {
  const { pressContact } = await getMunicipality();
  return pressContact && officeView(pressContact, locale);
}
