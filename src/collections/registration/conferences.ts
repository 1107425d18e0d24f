import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { deleteAfter } from '#domain/registration/retention.ts';
import { registrationWindow, type RegistrationWindow } from '#domain/registration/window.ts';
import {
  childBands,
  type ChildBand,
  type RegistrationRules,
} from '#schemas/registration-fields.ts';
import type { Locale } from '#schemas/text.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { localDateOf, localTimeOf } from '#domain/calendar/local-time.ts';
import { getConferencePage, type ConferencePage } from '#collections/conferences/pages.ts';
import { registrationRules } from './terms.ts';
import type { SeatCounts } from './seats.ts';

/** The conference of somebody's registration, and what its terms allow at an instant. */
export interface RegisteredConference {
  page: ConferencePage;
  terms: ConferenceTerms;
  rules: RegistrationRules;
  window: RegistrationWindow;
  /** When the registration is deleted by itself, in words. */
  deletedOn: string;
  /** Until when the e-mail address has to be confirmed, in words; undefined if it has not. */
  confirmUntil: { date: string; time: string } | undefined;
}

/** What it takes of somebody's registration. */
interface Registered {
  conference: string;
  partySize: number;
  children: Record<ChildBand, number>;
  confirmBy?: Date | undefined;
}

/**
 * Undefined where the conference has gone from the content, or takes no registrations any more.
 * A party that the conference would be too small for by now may still be changed, and so may one with
 * children of an age for which there is no childcare any more.
 */
export async function getRegisteredConference(
  { conference, partySize, children, confirmBy }: Registered,
  asked: { now: Date; locale: Locale; seats: SeatCounts },
): Promise<RegisteredConference | undefined> {
  const page = await getConferencePage(conference, asked);
  if (!page?.terms) return undefined;
  const { terms } = page;
  const rules = await registrationRules(terms);
  const { timeZone } = await getMunicipality();
  const deleted = localDateOf(deleteAfter(terms.endsAt), timeZone);
  const formats = formatsFor(asked.locale);
  return {
    page,
    terms,
    rules: {
      ...rules,
      maxPartySize: Math.max(rules.maxPartySize, partySize),
      childBands: childBands.filter(
        (band) => rules.childBands.includes(band) || children[band] > 0,
      ),
    },
    window: registrationWindow(terms, asked.now),
    deletedOn: formats.date(deleted),
    confirmUntil: confirmBy && {
      date: formats.longDate(localDateOf(confirmBy, timeZone)),
      time: localTimeOf(confirmBy, timeZone),
    },
  };
}
