import type { AccessNeed, ChildBand } from '#schemas/registration-fields.ts';
import { confirmBy, MAX_RESENT } from '#domain/registration/contact.ts';
import { shownStatus, type ReleaseReason, type ShownStatus } from '#domain/registration/state.ts';
import type { Session } from '#storage/conference-lock.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { queueAhead, type QueueAhead } from '#storage/seat-counts.ts';

/** A registration as its party sees it. */
export interface RegistrationView {
  code: string;
  conference: string;
  status: ShownStatus;
  /** Why it has no places any more, if it is released. */
  releaseReason?: ReleaseReason | undefined;
  name: string;
  email?: string | undefined;
  partySize: number;
  children: Record<ChildBand, number>;
  interpreters: string[];
  access: AccessNeed[];
  accessConsent: boolean;
  locale: string;
  /** Until when the e-mail address has to be confirmed, if it is not yet. */
  confirmBy?: Date | undefined;
  /** How often the mail with the link may still be sent again. */
  resendsLeft: number;
  /** Who waits before this party, if it waits. */
  ahead?: QueueAhead | undefined;
  createdAt: Date;
  changedAt: Date;
  version: number;
}

export async function viewOf(
  session: Session,
  code: string,
  record: RegistrationRecord,
): Promise<RegistrationView> {
  const { accessConsentAt, ...party } = record.party;
  return {
    code,
    conference: record.conference,
    status: shownStatus(record.seat, record.contact),
    releaseReason: record.releaseReason,
    ...party,
    accessConsent: accessConsentAt !== undefined,
    locale: record.locale,
    confirmBy:
      record.contact === 'unverified' && record.seat !== 'released'
        ? confirmBy(record.contactSince)
        : undefined,
    resendsLeft: MAX_RESENT - record.resent,
    ahead: record.seat === 'waiting' ? await queueAhead(session, record) : undefined,
    createdAt: record.createdAt,
    changedAt: record.changedAt,
    version: record.version,
  };
}
