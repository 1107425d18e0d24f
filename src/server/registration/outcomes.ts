import type {
  RegistrationChange,
  RegistrationDecline,
  RegistrationInput,
} from '#schemas/registration.ts';
import type { ShownStatus } from '#domain/registration/state.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { ClosedReason } from '#domain/registration/window.ts';
import type { InterpreterStates } from '#storage/interpreter-states.ts';
import type { SeatTotals } from '#storage/seat-counts.ts';
import type { Rush } from './rush.ts';
import type { RegistrationView } from './view.ts';

/** The key of the submission was used before for something else. */
export interface KeyConflict {
  outcome: 'key-conflict';
  /**
   * What was registered with it, if that party still comes. Only for whoever was shown a form with
   * this key (`FormGuard.isOurs`): programs choose their keys themselves, and one may be guessed.
   */
  registered?: { code: string; partySize: number } | undefined;
}

export type RegisterOutcome =
  /** `repeated`: the same submission was answered before, and is answered alike. */
  | { outcome: 'created' | 'repeated'; code: string; status: ShownStatus; partySize: number }
  | KeyConflict
  | { outcome: 'closed'; reason: ClosedReason }
  | Rush;

export type Changed =
  | { outcome: 'changed' }
  /** Nothing has changed. `free` more people would have a place; `mayWait`: all could wait together. */
  | { outcome: 'does-not-fit'; free: number; mayWait: boolean }
  /** Growing ends with registration, all else with the conference. */
  | { outcome: 'closed'; reason: ClosedReason }
  /** The party has given its places back and would have to register anew. */
  | { outcome: 'released' };

/** `cancelled` also when the party had no places any more. */
export type Cancelled = { outcome: 'cancelled' } | { outcome: 'closed'; reason: 'past' };

/** `released`: too late, the places are gone. */
export type Confirmed = { outcome: 'confirmed' | 'released' };

/** `needless`: there is no address that is still to be confirmed. */
export interface Resent {
  outcome: 'sent' | 'too-soon' | 'no-more' | 'needless';
}

/** With the registration as it is afterwards; `unknown`: this conference has none with this code. */
type Shown<Outcome> = (Outcome & { registration: RegistrationView }) | { outcome: 'unknown' };

export type ChangeOutcome = Shown<Changed>;
export type CancelOutcome = Shown<Cancelled>;
export type ConfirmOutcome = Shown<Confirmed>;
export type ResendOutcome = Shown<Resent>;

export type DeclineOutcome =
  | { outcome: 'created' | 'repeated'; code: string }
  | KeyConflict
  | { outcome: 'closed'; reason: 'cancelled' | 'past' }
  | Rush;

/** What can be done with registrations. `now` is the instant of the request; nothing here reads a clock. */
export interface RegistrationService {
  /** Registers one party: a seat or a place on the waiting list, decided and stored in one go. */
  register(terms: ConferenceTerms, input: RegistrationInput, now: Date): Promise<RegisterOutcome>;
  /**
   * Registers likewise, but asks first where a party of the same name has just registered (see
   * `hasTwin`): `twin`. Nothing is stored then.
   */
  registerOnce(
    terms: ConferenceTerms,
    input: RegistrationInput,
    now: Date,
  ): Promise<RegisterOutcome | { outcome: 'twin' }>;
  /** Keeps that somebody cannot come, until the conference is over. */
  decline(terms: ConferenceTerms, input: RegistrationDecline, now: Date): Promise<DeclineOutcome>;
  /** A registration by its code, however it is typed; nothing when there is none. */
  find(code: string): Promise<RegistrationView | undefined>;
  /** Replaces what a party has said about itself. `terms` are those of its conference. */
  change(
    code: string,
    terms: ConferenceTerms,
    change: RegistrationChange,
    now: Date,
  ): Promise<ChangeOutcome>;
  /** Gives the places back until the conference is over; twice is like once. */
  cancel(code: string, terms: ConferenceTerms, now: Date): Promise<CancelOutcome>;
  /**
   * Confirms the e-mail address of a party by the token that was mailed to it; twice is like once.
   * `unknown` also with a token for another address.
   */
  confirm(code: string, token: string, terms: ConferenceTerms, now: Date): Promise<ConfirmOutcome>;
  /** Sends the mail with the link once more, but not too often. */
  resend(code: string, terms: ConferenceTerms, now: Date): Promise<ResendOutcome>;
  /** Whether a token would confirm the address that a party has now. */
  isToken(code: string, token: string): Promise<boolean>;
  /** All that is stored about a party, to be handed to it. */
  copy(code: string): Promise<object | undefined>;
  /** Deletes all that is kept of a party. @returns whether there was one */
  erase(code: string, terms: ConferenceTerms, now: Date): Promise<boolean>;
  /** Who sits and waits, by the slug of the conference; without those nobody has registered for. */
  seats(): Promise<Map<string, SeatTotals>>;
  /** How far interpreters are ordered for a conference, as its coordinators have said. */
  interpreterStates(conference: string): Promise<InterpreterStates>;
  /**
   * Brings the seats in line with terms that editors have changed, and tells those who come what is
   * new; for the start of the server.
   */
  follow(terms: ConferenceTerms, now: Date): Promise<void>;
  /**
   * Forgets addresses that were not confirmed in time; their parties keep their places. @returns how
   * many
   */
  forgetUnconfirmed(terms: ConferenceTerms, now: Date): Promise<number>;
  /** Reminds those who come when the conference is near. @returns how many */
  remind(terms: ConferenceTerms, now: Date): Promise<number>;
  /**
   * Deletes the registrations of conferences that ended long enough ago, also of those whose
   * content has gone: when they end is remembered.
   * @returns how many registrations were deleted
   */
  deleteExpired(
    conferences: readonly Pick<ConferenceTerms, 'slug' | 'endsAt'>[],
    now: Date,
  ): Promise<number>;
}
