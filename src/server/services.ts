import { createFormGuard, type FormGuard } from './form-guard.ts';
import { createMessages, type MessageService } from './messages.ts';
import type { OpenRegistrations } from '#server/registration/open.ts';
import type { ProfileService } from '#server/profiles/profiles.ts';
import type { RegistrationService } from '#server/registration/registrations.ts';
import type { Settings } from './settings.ts';
import type { StaffService } from '#server/staff/staff.ts';

/** What pages can do besides showing content. */
export interface Services {
  /** What can be done with registrations; pages reach the database only by these services. */
  registrations: RegistrationService;
  /** What can be done with profiles (Steckbriefe). */
  profiles: ProfileService;
  /** What can be done with messages to the coordinators. */
  messages: MessageService;
  /** Who is signed in to the coordinators' area. */
  staff: StaffService;
  /** Keeps programs out of public forms. */
  forms: FormGuard;
}

/** The services on an open database, as the settings say. */
export function servicesOf(
  { db, key, registrations, profiles, staff }: OpenRegistrations,
  { limits, mail }: Pick<Settings, 'limits' | 'mail'>,
): Services {
  return {
    ...{ registrations, profiles, staff },
    messages: createMessages({ db, key, office: mail.messagesTo }),
    forms: createFormGuard({ key, seconds: limits.formSeconds }),
  };
}
