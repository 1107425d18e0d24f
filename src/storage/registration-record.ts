import type { Insertable, Selectable } from 'kysely';
import type { AccessNeed, ChildBand } from '#schemas/registration-fields.ts';
import type { Contact, ReleaseReason, Seat, ShownStatus } from '#domain/registration/state.ts';
import type { RegistrationsTable } from './tables/registrations.ts';

/** What a party has said about itself. */
export interface PartyRecord {
  name: string;
  email?: string | undefined;
  partySize: number;
  children: Record<ChildBand, number>;
  interpreters: string[];
  access: AccessNeed[];
  /** When it was allowed to keep the access needs. */
  accessConsentAt?: Date | undefined;
}

/** A submission by its key, so that the same one again is known. */
export interface SubmissionRecord {
  key: string;
  hash: string;
  status: ShownStatus;
}

export interface NewRegistration {
  conference: string;
  seat: Seat;
  /** For somebody who only says that they cannot come. */
  releaseReason?: ReleaseReason;
  contact: Contact;
  locale: string;
  party: PartyRecord;
  submission?: SubmissionRecord | undefined;
  createdAt: Date;
}

export interface RegistrationRecord {
  id: number;
  conference: string;
  arrived: number;
  seat: Seat;
  releaseReason?: ReleaseReason | undefined;
  contact: Contact;
  /** Since when the contact is what it is. */
  contactSince: Date;
  /** How often the mail with the link was sent again, and when it was last. */
  resent: number;
  resentAt?: Date | undefined;
  locale: string;
  party: PartyRecord;
  createdAt: Date;
  changedAt: Date;
  version: number;
}

/** The columns that hold what a party has said. */
export function partyColumns(party: PartyRecord) {
  return {
    name: party.name,
    email: party.email ?? null,
    party_size: party.partySize,
    children_0_2: party.children['0-2'],
    children_3_6: party.children['3-6'],
    children_7_12: party.children['7-12'],
    interpreters: JSON.stringify(party.interpreters),
    access: JSON.stringify(party.access),
    access_consent_at: party.accessConsentAt?.toISOString() ?? null,
  } satisfies Partial<Insertable<RegistrationsTable>>;
}

/** A row as the rest of the program knows it. */
export function recordOf(row: Selectable<RegistrationsTable>): RegistrationRecord {
  return {
    id: row.id,
    conference: row.conference,
    arrived: row.arrived,
    seat: row.seat,
    releaseReason: row.release_reason ?? undefined,
    contact: row.contact,
    contactSince: new Date(row.contact_since),
    resent: row.resent,
    resentAt: row.resent_at ? new Date(row.resent_at) : undefined,
    locale: row.locale,
    party: {
      name: row.name,
      email: row.email ?? undefined,
      partySize: row.party_size,
      children: { '0-2': row.children_0_2, '3-6': row.children_3_6, '7-12': row.children_7_12 },
      interpreters: JSON.parse(row.interpreters) as string[],
      access: JSON.parse(row.access) as AccessNeed[],
      accessConsentAt: row.access_consent_at ? new Date(row.access_consent_at) : undefined,
    },
    createdAt: new Date(row.created_at),
    changedAt: new Date(row.changed_at),
    version: row.version,
  };
}
