import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { RegistrationService } from './registrations.ts';

const HOUR = 60 * 60 * 1000;

/** How often it is looked for what is due; what is due goes at most this much later. */
export const RETENTION_INTERVAL = 6 * HOUR;

export interface RetentionOptions {
  registrations: Pick<RegistrationService, 'deleteExpired'>;
  /** All conferences in the content, also past ones. */
  conferences: () => Promise<readonly Pick<ConferenceTerms, 'slug' | 'endsAt'>[]>;
  now: () => Date;
  /** Is told how many registrations were deleted, or what went wrong; the next round tries again. */
  report: (result: { deleted: number } | { error: unknown }) => void;
}

/** Deletes registrations that are due, at once and then every few hours. @returns how to stop it */
export function startRetention(options: RetentionOptions): () => void {
  const { registrations, conferences, now, report } = options;
  const round = async () => {
    try {
      report({ deleted: await registrations.deleteExpired(await conferences(), now()) });
    } catch (error) {
      report({ error });
    }
  };
  void round();
  const timer = setInterval(() => void round(), RETENTION_INTERVAL);
  // Does not keep a server alive that has nothing else to do.
  timer.unref();
  return () => clearInterval(timer);
}
