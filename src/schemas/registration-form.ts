import { childBands } from './registration-fields.ts';

/** A submitted form: `FormData`, or pairs of name and value. */
export type FormEntries = Iterable<[string, unknown]>;

/** Arabic-Indic digits, then those of Persian and Urdu, each from zero to nine. */
const DIGITS =
  '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669' +
  '\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9';

/**
 * Reads a number as people type it, in the digits of their script. What is no number is handed on
 * as it is, for the schema to refuse.
 */
function number(text: string): number | string {
  const ascii = text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(DIGITS.indexOf(digit) % 10),
  );
  return /^\d{1,9}$/.test(ascii) ? Number(ascii) : text;
}

/** A checkbox says something only when it is ticked. */
const ticked = (text: string) => !['', 'false', 'off', 'no', '0'].includes(text.toLowerCase());

/** Fields by name. Files are no values, and what is blank was not filled in. */
function values(entries: FormEntries) {
  const byName = new Map<string, string[]>();
  for (const [key, value] of entries) {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text !== '') byName.set(key, [...(byName.get(key) ?? []), text]);
  }
  return {
    all: (key: string) => byName.get(key) ?? [],
    one: (key: string) => byName.get(key)?.[0],
  };
}

/** Without the keys that have no value, so that "absent" is the same as in the JSON. */
const present = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function partyFields({ all, one }: ReturnType<typeof values>) {
  const count = (key: string) => {
    const text = one(key);
    return text === undefined ? undefined : number(text);
  };
  return {
    name: one('name'),
    email: one('email'),
    partySize: count('partySize'),
    children: present(
      Object.fromEntries(childBands.map((band) => [band, count(`children-${band}`)])),
    ),
    interpreters: all('interpreters'),
    access: all('access'),
    accessConsent: ticked(one('accessConsent') ?? ''),
  };
}

/**
 * The registration form as the JSON it stands for, not yet checked. Fields: `name`, `email`,
 * `partySize`, `children-0-2`, `children-3-6`, `children-7-12`, `interpreters` and `access`
 * (repeated), `accessConsent`, `privacy`, `idempotencyKey`, `locale`. Others, such as the name of
 * the button, are left out.
 * @param context what the page knows without asking: its conference and its language
 */
export function formToInput(
  entries: FormEntries,
  context: { conference: string; locale: string },
): Record<string, unknown> {
  const form = values(entries);
  return present({
    conference: context.conference,
    ...partyFields(form),
    locale: form.one('locale') ?? context.locale,
    idempotencyKey: form.one('idempotencyKey'),
    privacy: ticked(form.one('privacy') ?? '') || undefined,
  });
}

/** The form of somebody who cannot come, likewise: `declinedBy`, `declineKey`. */
export function formToDecline(
  entries: FormEntries,
  context: { conference: string; locale: string },
): Record<string, unknown> {
  const form = values(entries);
  const idempotencyKey = form.one('declineKey');
  return present({ ...context, name: form.one('declinedBy'), idempotencyKey });
}

/** The form for a change, likewise; `whenFull` is `keep` or `wait`. */
export function formToChange(entries: FormEntries): Record<string, unknown> {
  const form = values(entries);
  return present({ ...partyFields(form), whenFull: form.one('whenFull') });
}
