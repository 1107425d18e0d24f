import { join } from 'node:path';
import type { SiteEntry } from '#server/load-site-entry.ts';
import type { Log } from '#server/log.ts';
import type { OpenRegistrations } from '#server/registration/open.ts';
import type { Settings } from '#server/settings.ts';
import { createComposer } from './compose.ts';
import { startMailer } from './mailer.ts';
import { sendSignInLinks } from './staff-mailer.ts';
import { fileTransport, smtpTransport } from './transport.ts';

interface Needs {
  settings: Pick<Settings, 'mail' | 'dataDir'>;
  entry: Pick<
    SiteEntry,
    'registrationTerms' | 'registrationLetter' | 'signInLetter' | 'messageLetter'
  >;
  open: Pick<OpenRegistrations, 'db' | 'key'>;
  /** The site's address, without a slash at the end. */
  origin: string;
  clock: () => Date;
  log: Log;
}

/** The folder in the data folder for mails that nobody sends. */
export const MAIL_FOLDER = 'mail';

/** Sends the mails of the outbox as the settings say. @returns how to stop */
export function openMailer({ settings, entry, open, origin, clock, log }: Needs) {
  const { smtpUrl, from } = settings.mail;
  const folder = join(settings.dataDir, MAIL_FOLDER);
  const transport = smtpUrl ? smtpTransport(smtpUrl, from) : fileTransport(folder, from);
  if (!smtpUrl) {
    log.info({ folder }, 'Mails werden nicht verschickt, nur abgelegt: SMTP_URL ist nicht gesetzt');
  }
  const compose = createComposer({
    ...open,
    origin: () => origin,
    terms: entry.registrationTerms,
    letter: entry.registrationLetter,
    messageLetter: entry.messageLetter,
  });
  const common = {
    ...open,
    transport,
    now: clock,
    report: (failure: object) => log.warn(failure, 'mail not taken'),
  };
  const letter = (token: string) => entry.signInLetter(origin, token);
  const alsoSend = () => sendSignInLinks({ ...common, letter });
  return startMailer({ ...common, compose, alsoSend }, (error) =>
    log.error({ err: error }, 'outbox failed'),
  );
}
