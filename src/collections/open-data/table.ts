import { csv, type CsvValue } from '#domain/open-data/csv.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { coordinatorFor } from '#collections/contacts/coordinators.ts';
import { districtRecords } from '#collections/districts/refs.ts';
import { publicContact } from './contacts.ts';
import { listQuarters, type QuarterView } from '#collections/districts/quarters.ts';

const COLUMNS = [
  'quarter_number',
  'quarter',
  'quarter_slug',
  'district_number',
  'district_label',
  'district',
  'district_slug',
  'coordinator',
  'vacant',
  'office',
  'phone',
  'email',
  'as_of',
  'example',
] as const;

/** A line for each quarter: its district, and whom to call there. For `/api/quarters.csv`. */
export async function quartersCsv(): Promise<string> {
  const quarters = (await listQuarters(defaultLocale)).toSorted((a, b) => a.number - b.number);
  return csv(COLUMNS, await Promise.all(quarters.map(tableRow)));
}

async function tableRow(quarter: QuarterView): Promise<CsvValue[]> {
  const slug = quarter.district;
  const district = slug === undefined ? undefined : (await districtRecords()).get(slug);
  const contact = publicContact(await coordinatorFor(slug, defaultLocale));
  const cells: Record<(typeof COLUMNS)[number], CsvValue> = {
    quarter_number: quarter.number,
    quarter: quarter.name,
    quarter_slug: quarter.slug,
    district_number: district?.number,
    district_label: district?.label,
    district: district?.name,
    district_slug: slug,
    coordinator: contact?.name,
    vacant: contact?.vacant,
    office: contact?.office.join(', '),
    phone: contact?.phone,
    email: contact?.email,
    as_of: contact?.asOf,
    example: contact?.example ?? false,
  };
  return COLUMNS.map((column) => cells[column]);
}
