import { csv } from '#domain/open-data/csv.ts';
import { localDateOf } from '#domain/calendar/local-time.ts';
import { shownStatus, type Contact, type Seat } from '#domain/registration/state.ts';
import { findParties } from '#domain/staff/party-list.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { isMessageKey, useTranslations } from '#i18n/translate.ts';
import { childBands, type ChildBand } from '#schemas/registration-fields.ts';
import { formatsFor } from './formats.ts';
import { getMunicipality } from './municipality.ts';

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
  /** The day of the registration. */
  since: string;
  /** Whether it has no place any more. */
  released: boolean;
}

/** The parties that fit what was typed, by name. */
export async function partyRows(parties: readonly ListedParty[], typed = ''): Promise<PartyRow[]> {
  const t = useTranslations(defaultLocale);
  const { timeZone } = await getMunicipality();
  const { date } = formatsFor(defaultLocale);
  const language = (code: string) => {
    const key = `language.${code}`;
    return isMessageKey(key) ? t(key) : code;
  };
  return findParties(parties, typed, defaultLocale).map((party) => ({
    code: party.code,
    name: party.name,
    email: party.email ?? '',
    partySize: party.partySize,
    status: t(`staff.status.${shownStatus(party.seat, party.contact)}`),
    children: party.children,
    languages: party.interpreters.map(language).join(', '),
    since: date(localDateOf(party.createdAt, timeZone)),
    released: party.seat === 'released',
  }));
}

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The list for a spreadsheet: UTF-8 with its mark, and semicolons, as German ones expect. */
export async function partyTable(parties: readonly ListedParty[]): Promise<string> {
  const t = useTranslations(defaultLocale);
  const header = [
    t('staff.parties.code'),
    t('staff.parties.name'),
    t('staff.figures.people'),
    t('staff.parties.status'),
    ...childBands.map((band) => `${t('staff.figures.childrenCount')} ${band}`),
    t('staff.figures.interpreters'),
    t('staff.parties.email'),
    t('staff.parties.since'),
  ];
  const rows = (await partyRows(parties)).map((row) => [
    ...[row.code, row.name, row.partySize, row.status],
    ...childBands.map((band) => row.children[band]),
    ...[row.languages, row.email, row.since],
  ]);
  return BYTE_ORDER_MARK + csv(header, rows, ';');
}
