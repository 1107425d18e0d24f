import * as z from 'zod';
import { typed, written } from './written.ts';

/** What people take part with: an idea, their help, a worry, what a neighbour needs. */
export const participationKinds = ['suggestion', 'help', 'worry', 'need'] as const;
/** What a message can be about; a barrier has a form of its own. */
export const messageKinds = [...participationKinds, 'barrier'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Longest text and longest short text, in characters as Unicode counts them. */
const MAX_TEXT = 2000;
const MAX_SHORT = 200;

/** All that can be wrong with a message; the codes are keys of the dictionary. */
export type MessageErrorCode =
  | 'message.error.kind'
  | 'message.error.text'
  | 'message.error.place'
  | 'message.error.contact'
  | 'profile.error.tooLong';

export interface MessageError {
  /** Name of the field in the form. */
  field: string;
  code: MessageErrorCode;
  params?: Record<string, number>;
}

/** A message as somebody has written it; whatever is not known is empty. */
export interface MessageInput {
  kind: MessageKind;
  text: string;
  /** Street or quarter. */
  place: string;
  /** Address of the page that has a barrier. */
  page: string;
  name: string;
  /** How to reach whoever has written it: an e-mail address, a telephone number, anything. */
  contact: string;
}

const say = (code: MessageErrorCode) => code;

const emailAddress = z.email().max(254);
const mentionsAddress = (value: string) =>
  value.split(/[\s,;<>()]+/).some((word) => emailAddress.safeParse(word).success);

const short = written(MAX_SHORT, say('profile.error.tooLong'));
const text = written(MAX_TEXT, say('profile.error.tooLong')).refine(
  (value) => value !== '',
  say('message.error.text'),
);

/** Anything by which one is reached; but whoever writes an @ means an e-mail address. */
const contact = short.refine(
  (value) => !value.includes('@') || mentionsAddress(value),
  say('message.error.contact'),
);

/** The form for taking part. */
const participation = z.strictObject({
  kind: z.enum(participationKinds, say('message.error.kind')),
  text,
  place: short,
  name: short,
  contact,
});

/** The form for barriers. */
const barrier = z.strictObject({ page: short, text, contact });

const forms = { participation, barrier };
export type MessageForm = keyof typeof forms;

/** What a form asks and what comes along with it; the notice on data names all of it. */
export const messageFields = (form: MessageForm) => [...fieldsOf(form), 'locale', 'key'] as const;

const fieldsOf = (form: MessageForm) => Object.keys(forms[form].shape) as (keyof MessageInput)[];

export type ParsedMessage =
  { ok: true; value: MessageInput } | { ok: false; errors: MessageError[] };

/** Checks a message as a form sent it. Every wrong field is named once, in the order of the form. */
export function parseMessage(form: MessageForm, data: FormData): ParsedMessage {
  const said = Object.fromEntries(fieldsOf(form).map((name) => [name, typed(data, name)]));
  const result = forms[form].safeParse(said);
  if (!result.success) return { ok: false, errors: errorsOf(result.error) };
  const nothing = { kind: 'barrier', place: '', page: '', name: '' } as const;
  return { ok: true, value: { ...nothing, ...result.data } };
}

function errorsOf({ issues }: z.ZodError): MessageError[] {
  const errors = new Map<string, MessageError>();
  for (const { path, message } of issues) {
    const field = String(path[0] ?? '');
    const code = message as MessageErrorCode;
    const params = { max: field === 'text' ? MAX_TEXT : MAX_SHORT };
    const isTooLong = code === say('profile.error.tooLong');
    if (!errors.has(field)) errors.set(field, { field, code, ...(isTooLong && { params }) });
  }
  return [...errors.values()];
}

/** The e-mail address that somebody can be written to; undefined where the contact is no such. */
export function emailOf({ contact }: Pick<MessageInput, 'contact'>): string | undefined {
  return emailAddress.safeParse(contact).data;
}
