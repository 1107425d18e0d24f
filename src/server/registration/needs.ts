import { randomInt } from 'node:crypto';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { codeOf, MAX_ID } from './codes.ts';
import type { RegisterNeeds } from './register.ts';
import { submissionHash } from './submission-hash.ts';

/** Draws the number of a new registration. */
export const drawRegistrationId = (): number => randomInt(1, MAX_ID + 1);

/** What registering for a conference needs, whoever does it. */
export const registerNeeds =
  (key: Buffer, drawId: () => number) =>
  ({ slug }: Pick<ConferenceTerms, 'slug'>): RegisterNeeds => ({
    codeOf: (id) => codeOf(key, id, slug),
    drawId,
    fingerprint: (said) => submissionHash(key, said),
  });
