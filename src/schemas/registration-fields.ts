import * as z from 'zod';
import { MAX_EMAIL, MAX_NAME, type RegistrationErrorCode } from './registration-error.ts';

/** Age bands for childcare, in years, both ends included. */
export const childBands = ['0-2', '3-6', '7-12'] as const;
export type ChildBand = (typeof childBands)[number];

/** Needs at the place. Health data (Art. 9 GDPR): only with consent, only from this list. */
export const accessNeeds = ['wheelchair', 'hearing', 'sign-language', 'vision'] as const;
export type AccessNeed = (typeof accessNeeds)[number];

/** What depends on the conference and the municipality. */
export interface RegistrationRules {
  /** Largest party, everybody counted; not more than the conference's capacity. */
  maxPartySize: number;
  /** Codes of the languages for which interpreters can be asked. */
  interpreterLanguages: readonly string[];
  /** The ages for which there is childcare. */
  childBands: readonly ChildBand[];
  /** Locales of the site; the party is written to in one of them. */
  locales: readonly string[];
}

/** A message of the schemas is always a code; the type keeps typing errors out. */
export const say = (code: RegistrationErrorCode) => code;

/** For a field that must be there: "missing" when it is, else that it cannot be read. */
export const missing = (code: RegistrationErrorCode) => (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === null ? code : say('registration.error.invalid');

/** Embeddings, overrides and isolates come along when text is pasted and can turn a list around. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g;
/** Control characters, line and paragraph separators, halves of characters. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
/** Something to see: not only blanks, joiners, accents, or letters and signs that are drawn as nothing. */
const visible = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

export const name = z
  .string({ error: missing('registration.error.name.required') })
  .overwrite((text) => text.replace(bidiControls, '').normalize('NFC').trim())
  .refine((text) => visible.test(text), say('registration.error.name.required'))
  .refine((text) => [...text].length <= MAX_NAME, say('registration.error.name.tooLong'))
  .refine((text) => !unprintable.test(text), say('registration.error.name.characters'))
  .describe('Name, unter dem die Gruppe kommt');

export const email = z
  .string(say('registration.error.invalid'))
  .trim()
  .max(MAX_EMAIL, say('registration.error.email.tooLong'))
  .check(z.email(say('registration.error.email.invalid')))
  .optional()
  .describe('E-Mail-Adresse, wenn die Gruppe Nachrichten möchte');

export const partySize = (max: number) =>
  z
    .number({
      error: ({ input }) =>
        input === undefined || input === null
          ? say('registration.error.partySize.required')
          : say('registration.error.partySize.whole'),
    })
    .int(say('registration.error.partySize.whole'))
    .min(1, say('registration.error.partySize.tooSmall'))
    .max(max, say('registration.error.partySize.tooLarge'))
    .describe('wie viele Menschen kommen, Kinder und Babys mitgezählt');

const count = z
  .number(say('registration.error.children.whole'))
  .int(say('registration.error.children.whole'))
  .min(0, say('registration.error.children.whole'));

/** Children of an age for which there is no childcare are not counted; nobody must expect it. */
export const children = (offered: readonly ChildBand[]) => {
  const heads = (band: ChildBand) =>
    (offered.includes(band)
      ? count
      : count.max(0, say('registration.error.children.notOffered'))
    ).default(0);
  return z
    .strictObject(
      { '0-2': heads('0-2'), '3-6': heads('3-6'), '7-12': heads('7-12') } satisfies Record<
        ChildBand,
        unknown
      >,
      say('registration.error.invalid'),
    )
    .default({ '0-2': 0, '3-6': 0, '7-12': 0 })
    .describe('Kinder nach Alter, für die Kinderbetreuung');
};

const unlike = (values: readonly string[]) => new Set(values).size === values.length;

export const interpreters = (languages: readonly string[]) =>
  z
    .array(
      z.enum(languages, say('registration.error.interpreters.unknown')),
      say('registration.error.invalid'),
    )
    .refine(unlike, say('registration.error.interpreters.duplicate'))
    .default([])
    .describe('Sprachen, für die jemand aus der Gruppe einen Sprachmittler braucht');

export const access = z
  .array(
    z.enum(accessNeeds, say('registration.error.access.unknown')),
    say('registration.error.invalid'),
  )
  .refine(unlike, say('registration.error.access.duplicate'))
  .default([])
  .describe('was die Gruppe am Ort braucht (Gesundheitsdaten, nur mit Einwilligung)');

export const accessConsent = z
  .boolean(say('registration.error.invalid'))
  .default(false)
  .describe('Einwilligung, die Angaben zum Ort zu speichern (Art. 9 DSGVO)');
