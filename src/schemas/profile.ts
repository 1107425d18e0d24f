import * as z from 'zod';
import { themeCode, type ThemeCode } from './theme.ts';
import { typed, written } from './written.ts';

/** The four questions of the conference's profile (Steckbrief), in the order of the sheet. */
export const profileQuestions = ['existing', 'gaps', 'ideas', 'involvement'] as const;
export type ProfileQuestion = (typeof profileQuestions)[number];

/** Longest answer and longest short text, in characters as Unicode counts them. */
export const MAX_ANSWER = 2000;
export const MAX_SHORT = 200;

/** All that can be wrong with a profile; the codes are keys of the dictionary. */
export const profileErrorCodes = [
  'profile.error.tooLong',
  'profile.error.empty',
  'profile.error.unknown',
] as const;
export type ProfileErrorCode = (typeof profileErrorCodes)[number];

export interface ProfileError {
  /** Name of the field in the form. */
  field: string;
  code: ProfileErrorCode;
  params?: Record<string, number>;
}

const say = (code: ProfileErrorCode) => code;

const tooLong = say('profile.error.tooLong');
const answer = written(MAX_ANSWER, tooLong);
const short = written(MAX_SHORT, tooLong);

/** A profile as somebody has filled it in; whatever is not known is empty. */
export interface ProfileInput {
  /** Who is speaking: a person, a group, an association. */
  about: string;
  /** Slug of the quarter it is about. */
  quarter: string;
  themes: ThemeCode[];
  existing: string;
  gaps: string;
  ideas: string;
  involvement: string;
  /** How the coordination can ask back. */
  contact: string;
  /** Whether the answers, without `about` and `contact`, may be published. */
  publish: boolean;
}

const profileInput = z.strictObject({
  about: short,
  quarter: z.string().default(''),
  themes: z.array(themeCode, say('profile.error.unknown')).default([]),
  existing: answer,
  gaps: answer,
  ideas: answer,
  involvement: answer,
  contact: short,
  publish: z.boolean().default(false),
} satisfies Record<keyof ProfileInput, unknown>);

export type ParsedProfile =
  { ok: true; value: ProfileInput } | { ok: false; errors: ProfileError[] };

/** Every field of a profile, in the order of the form; the notice on data names them. */
export const profileFieldNames = Object.keys(profileInput.shape) as (keyof ProfileInput)[];

/**
 * Checks a profile as a form sent it. Every wrong field is named once, in the order of the form.
 * @param quarters slugs of the town's quarters
 */
export function parseProfile(form: FormData, quarters: readonly string[]): ParsedProfile {
  const data = {
    ...Object.fromEntries(
      [...profileQuestions, 'about', 'quarter', 'contact'].map((name) => [name, typed(form, name)]),
    ),
    themes: [...new Set(form.getAll('themes'))],
    publish: form.has('publish'),
  };
  const result = profileInput.safeParse(data);
  const errors = result.success ? ownRules(result.data, quarters) : errorsOf(result.error);
  return result.success && errors.length === 0
    ? { ok: true, value: result.data }
    : { ok: false, errors };
}

const SUBMISSION_KEY = /^[\w-]{8,64}$/;

/** What makes a second click, a reload or a retry the same profile; missing where it is none. */
export function submissionKeyOf(form: FormData): string | undefined {
  const key = typed(form, 'submissionKey');
  return SUBMISSION_KEY.test(key) ? key : undefined;
}

/** What no field can see by itself. */
function ownRules(profile: ProfileInput, quarters: readonly string[]): ProfileError[] {
  const errors: ProfileError[] = [];
  if (profile.quarter !== '' && !quarters.includes(profile.quarter)) {
    errors.push({ field: 'quarter', code: 'profile.error.unknown' });
  }
  if (profileQuestions.every((question) => profile[question] === '')) {
    errors.push({ field: 'existing', code: 'profile.error.empty' });
  }
  return errors;
}

function errorsOf({ issues }: z.ZodError): ProfileError[] {
  const errors = new Map<string, ProfileError>();
  for (const { path, message } of issues) {
    const field = String(path[0] ?? '');
    const isTooLong = message === tooLong;
    const code = isTooLong ? 'profile.error.tooLong' : 'profile.error.unknown';
    const max = (profileQuestions as readonly string[]).includes(field) ? MAX_ANSWER : MAX_SHORT;
    if (!errors.has(field))
      errors.set(field, { field, code, ...(isTooLong && { params: { max } }) });
  }
  return [...errors.values()];
}
