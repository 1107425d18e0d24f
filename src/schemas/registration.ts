import * as z from 'zod';
import {
  access,
  accessConsent,
  children,
  email,
  interpreters,
  missing,
  name,
  partySize,
  say,
  type RegistrationRules,
} from './registration-fields.ts';

/** What a party says about itself, and may change later; in the order of the form, for its errors. */
const party = (rules: RegistrationRules) => ({
  name,
  partySize: partySize(rules.maxPartySize),
  children: children(rules.childBands),
  interpreters: interpreters(rules.interpreterLanguages),
  access,
  accessConsent,
  email,
});

interface Payload {
  issues: readonly { code?: string; path?: PropertyKey[] | undefined }[];
}

/** A rule about several fields speaks up only when each of them is right by itself. */
const sound =
  (...fields: string[]) =>
  ({ issues }: Payload) =>
    !issues.some(({ code, path = [] }) =>
      path.length === 0 ? code === 'invalid_type' : fields.includes(String(path[0])),
    );

interface Party {
  partySize: number;
  children: Record<string, number>;
  access: string[];
  accessConsent: boolean;
}

const total = (counts: Record<string, number>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function consistent<Schema extends z.ZodType<Party>>(schema: Schema) {
  return schema
    .refine((value) => total(value.children) <= value.partySize, {
      error: say('registration.error.children.tooMany'),
      path: ['children'],
      when: sound('partySize', 'children'),
    })
    .refine((value) => value.access.length === 0 || value.accessConsent, {
      error: say('registration.error.accessConsent.required'),
      path: ['accessConsent'],
      when: sound('access', 'accessConsent'),
    });
}

const conference = z
  .string({ error: missing('registration.error.conference.required') })
  .min(1, say('registration.error.conference.required'))
  .describe('Konferenz');

const locale = ({ locales }: RegistrationRules) =>
  z
    .enum(locales, say('registration.error.locale.unknown'))
    .describe('Sprache, in der die Gruppe Nachrichten bekommt');

const idempotencyKey = z
  .string(say('registration.error.idempotencyKey.invalid'))
  .regex(/^[A-Za-z0-9_-]{8,64}$/, say('registration.error.idempotencyKey.invalid'))
  .optional()
  .describe('Kennzeichen der Absendung: dieselbe zweimal ist eine Anmeldung');

/** What somebody says who cannot come: a name, and no more. */
export const registrationDecline = (rules: RegistrationRules) =>
  z.strictObject(
    { conference, name, locale: locale(rules), idempotencyKey },
    say('registration.error.body'),
  );

/** The registration of one party, as `POST /api/rsvp` and the form send it. */
export const registrationInput = (rules: RegistrationRules) =>
  consistent(
    z.strictObject(
      {
        conference,
        ...party(rules),
        locale: locale(rules),
        idempotencyKey,
        privacy: z
          .literal(true, say('registration.error.privacy.required'))
          .describe('Hinweise zum Datenschutz gelesen'),
      },
      say('registration.error.body'),
    ),
  );

/** What a party may change: everything it said about itself, sent as a whole. */
export const registrationChange = (rules: RegistrationRules) =>
  consistent(
    z.strictObject(
      {
        ...party(rules),
        whenFull: z
          .enum(['keep', 'wait'], say('registration.error.invalid'))
          .default('keep')
          .describe(
            'wenn eine größere Gruppe keinen Platz hat: die alten Plätze behalten oder warten',
          ),
      },
      say('registration.error.body'),
    ),
  );

export type RegistrationInput = z.output<ReturnType<typeof registrationInput>>;
export type RegistrationDecline = z.output<ReturnType<typeof registrationDecline>>;
export type RegistrationChange = z.output<ReturnType<typeof registrationChange>>;

/** Every field of a registration, in the order in which the notice on data names them (Art. 13 GDPR). */
export const registrationFieldNames = [
  'conference',
  'name',
  'partySize',
  'children',
  'interpreters',
  'access',
  'accessConsent',
  'email',
  'locale',
  'privacy',
  'idempotencyKey',
] as const satisfies (keyof RegistrationInput)[];
