import { localDateOf } from '#domain/calendar/local-time.ts';
import { csv } from '#domain/open-data/csv.ts';
import type { Sheet, SheetValue } from '#domain/open-data/xlsx.ts';
import { shownStatus, type Contact, type Seat } from '#domain/registration/state.ts';
import { findParties } from '#domain/staff/party-list.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { childBands, type ChildBand } from '#schemas/registration-fields.ts';
import { formatsFor } from '#collections/formats.ts';
import { languageName } from '#collections/registration/language-names.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** A party as it is listed; what it needs at the place is nobody's to read here. */
export interface ListedParty {
  code: string;
  name: string;
  email?: string | undefined;
  seat: Seat;
  contact: Contact;
  partySize: number;
  children: Record<ChildBand, number>;
  interpreters: readonly string[];
  createdAt: Date;
}

/** The same in words. */
export interface PartyRow {
  code: string;
  name: string;
  email: string;
  partySize: number;
  status: string;
  children: Record<ChildBand, number>;
  /** "Arabisch, Dari" */
  languages: string;
  /** The day of the registration, yyyy-MM-dd, and in words. */
  day: string;
  since: string;
  /** Whether it has no place any more. */
  released: boolean;
}

/** The parties that fit what was typed, by name. */
export async function partyRows(parties: readonly ListedParty[], typed = ''): Promise<PartyRow[]> {
  const t = useTranslations(defaultLocale);
  const { timeZone } = await getMunicipality();
  const { date } = formatsFor(defaultLocale);
  return findParties(parties, typed, defaultLocale).map((party) => ({
    code: party.code,
    name: party.name,
    email: party.email ?? '',
    partySize: party.partySize,
    status: t(`staff.status.${shownStatus(party.seat, party.contact)}`),
    children: party.children,
    languages: party.interpreters.map(languageName).join(', '),
    day: localDateOf(party.createdAt, timeZone),
    since: date(localDateOf(party.createdAt, timeZone)),
    released: party.seat === 'released',
  }));
}

/** The list for a spreadsheet; the day of the registration as midnight UTC. */
export async function partyTable(parties: readonly ListedParty[]): Promise<Sheet> {
  const t = useTranslations(defaultLocale);
  const children = t('staff.figures.childrenCount');
  const columns = [
    { title: t('staff.parties.code'), width: 17 },
    { title: t('staff.parties.name'), width: 30 },
    { title: t('staff.figures.people'), width: 10 },
    { title: t('staff.parties.status'), width: 22 },
    ...childBands.map((band) => ({ title: `${children} ${band}`, width: 12 })),
    { title: t('staff.figures.interpreters'), width: 24 },
    { title: t('staff.parties.email'), width: 30 },
    { title: t('staff.parties.since'), width: 15 },
  ];
  const rows = (await partyRows(parties)).map((row) => [
    ...[row.code, row.name, row.partySize, row.status],
    ...childBands.map((band) => row.children[band]),
    ...[row.languages, row.email, new Date(row.day)],
  ]);
  return { name: t('staff.nav.staffParties'), columns, rows };
}

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The list as CSV: UTF-8 with its mark, and semicolons, as German spreadsheets expect. */
export async function partyCsv(parties: readonly ListedParty[]): Promise<string> {
  const { date } = formatsFor(defaultLocale);
  const { columns, rows } = await partyTable(parties);
  const header = columns.map(({ title }) => title);
  const inWords = (value: SheetValue) =>
    value instanceof Date ? date(value.toISOString().slice(0, 10)) : value;
  const lines = rows.map((row) => row.map(inWords));
  return BYTE_ORDER_MARK + csv(header, lines, ';');
}
