import { getCollection } from 'astro:content';
import type { Address } from '#schemas/contact.ts';
import type { Coordinator } from '#schemas/coordinator.ts';
import type { Locale } from '#schemas/text.ts';
import { localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { fallbackOffice } from './offices.ts';
import { addressLines, phoneView, type OfficeView, type PhoneView } from './views.ts';
import { districtRefs, type DistrictRef } from '#collections/districts/refs.ts';
import { visible } from '#collections/visible.ts';

/** The person to call, or the vacant post with its office. */
export interface CoordinatorView {
  slug: string;
  name: string | undefined;
  vacant: boolean;
  role: LocalText | undefined;
  districts: DistrictRef[];
  office: string[];
  officeAddress: Address;
  /** Slug of the quarter in which the office lies, if it is known. */
  officeQuarter: string | undefined;
  phone: PhoneView | undefined;
  email: string | undefined;
  /** Year or month of the information: `2021`. */
  asOf: string;
  example: boolean;
  /** Whom to call instead, where the post is vacant or has no phone. */
  instead: OfficeView | undefined;
}

let kept: Promise<Map<string, Coordinator>> | undefined;

function coordinatorRecords(): Promise<Map<string, Coordinator>> {
  return (kept ??= getCollection('coordinators').then(
    (entries) => new Map(visible(entries).map(({ id, data }) => [id, data])),
  ));
}

/** All coordinators in the order of their first district. */
export async function listCoordinators(locale: Locale): Promise<CoordinatorView[]> {
  const records = [...(await coordinatorRecords())];
  const views = await Promise.all(records.map(([slug, record]) => view(slug, record, locale)));
  return views.toSorted((a, b) => firstDistrict(a) - firstDistrict(b));
}

export async function coordinatorOfDistrict(
  district: string,
  locale: Locale,
): Promise<CoordinatorView | undefined> {
  const records = [...(await coordinatorRecords())];
  const found = records.find(([, record]) => record.districts.includes(district));
  return found && view(...found, locale);
}

/** Whom to call from a district; in a town without districts, the first coordinator there is. */
export async function coordinatorFor(
  district: string | undefined,
  locale: Locale,
): Promise<CoordinatorView | undefined> {
  if (district !== undefined) return coordinatorOfDistrict(district, locale);
  return (await listCoordinators(locale))[0];
}

/** Whom to call: the number, and whose it is where it is not the coordinator's own. */
export async function whomToCall(
  coordinator: CoordinatorView | undefined,
  locale: Locale,
): Promise<{ office: OfficeView | undefined; phone: PhoneView | undefined }> {
  const office = coordinator ? coordinator.instead : await fallbackOffice(locale);
  return { office, phone: office ? office.phone : coordinator?.phone };
}

function firstDistrict(coordinator: CoordinatorView): number {
  return coordinator.districts[0]?.number ?? 0;
}

async function view(slug: string, record: Coordinator, locale: Locale): Promise<CoordinatorView> {
  const { name, vacant, email, asOf, example } = record;
  return {
    slug,
    name,
    vacant,
    email,
    asOf,
    example,
    role: localizeOptional(record.role, locale),
    districts: await districtRefs(record.districts, locale),
    office: addressLines(record.office),
    officeAddress: record.office,
    officeQuarter: record.office.quarter,
    phone: record.phone ? phoneView(record.phone) : undefined,
    instead: vacant || !record.phone ? await fallbackOffice(locale) : undefined,
  };
}
