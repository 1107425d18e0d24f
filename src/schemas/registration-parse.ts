import type * as z from 'zod';
import {
  registrationErrorParams,
  type RegistrationError,
  type RegistrationErrorCode,
} from './registration-error.ts';
import type { RegistrationRules } from './registration-fields.ts';
import {
  registrationChange,
  registrationDecline,
  registrationInput,
  type RegistrationChange,
  type RegistrationDecline,
  type RegistrationInput,
} from './registration.ts';

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; errors: RegistrationError[] };

/** Fields are named as in the JSON; of a list the whole field is at fault, not its third entry. */
const fieldOf = (path: readonly PropertyKey[]) =>
  path.filter((part) => typeof part === 'string').join('.');

/** Unknown keys are the sender's words: short enough to be repeated in an answer. */
const MAX_KEY = 40;

function errorsOf(error: z.ZodError, rules: RegistrationRules, order: string[], value: unknown) {
  const errors = new Map<string, RegistrationError>();
  const add = (field: string, code: RegistrationErrorCode) => {
    const params =
      code === 'registration.error.children.tooMany'
        ? { partySize: (value as { partySize: number }).partySize }
        : registrationErrorParams(code, rules.maxPartySize);
    if (!errors.has(field)) errors.set(field, { field, code, ...(params && { params }) });
  };
  for (const issue of error.issues) {
    const code = issue.message as RegistrationErrorCode;
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const key of keys) {
      add(fieldOf([...issue.path, key.slice(0, MAX_KEY)]), 'registration.error.unknown');
    }
    if (keys.length === 0) add(fieldOf(issue.path), code);
  }
  const rank = ({ field }: RegistrationError) => {
    const place = order.indexOf(field.split('.', 1)[0] ?? '');
    return place === -1 ? order.length : place;
  };
  return [...errors.values()].sort((a, b) => rank(a) - rank(b));
}

/** A schema costs more to build than to use, and there are few sets of rules. */
function remembered<Schema>(build: (rules: RegistrationRules) => Schema) {
  const built = new Map<string, Schema>();
  return (rules: RegistrationRules): Schema => {
    const key = JSON.stringify(rules);
    const schema = built.get(key) ?? build(rules);
    built.set(key, schema);
    return schema;
  };
}

interface FieldsSchema<Value> extends z.ZodType<Value> {
  shape: object;
}

function parse<Value>(
  schema: FieldsSchema<Value>,
  rules: RegistrationRules,
  data: unknown,
): Parsed<Value> {
  const result = schema.safeParse(data);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, errors: errorsOf(result.error, rules, Object.keys(schema.shape), data) };
}

const inputSchema = remembered(registrationInput);
const changeSchema = remembered(registrationChange);
const declineSchema = remembered(registrationDecline);

/**
 * Checks a registration from JSON or from `formToInput`. Every wrong field is named once, in the
 * order of the form.
 */
export const parseRegistration = (
  rules: RegistrationRules,
  data: unknown,
): Parsed<RegistrationInput> => parse(inputSchema(rules), rules, data);

/** Checks a change of a registration, from JSON or from `formToChange`, likewise. */
export const parseChange = (rules: RegistrationRules, data: unknown): Parsed<RegistrationChange> =>
  parse(changeSchema(rules), rules, data);

/** Checks what somebody says who cannot come, from `formToDecline`, likewise. */
export const parseDecline = (
  rules: RegistrationRules,
  data: unknown,
): Parsed<RegistrationDecline> => parse(declineSchema(rules), rules, data);
