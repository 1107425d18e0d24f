import type { MessageInput } from '#schemas/message.ts';
import { typed } from '#schemas/written.ts';

const fields = ['kind', 'text', 'place', 'district', 'page', 'name', 'contact'] as const;

/**
 * What stands in the fields of the form, as typed, also where it is wrong; with the district where
 * it was asked for.
 */
export type MessageValues = Record<keyof MessageInput | 'district', string>;

/** The form as it was sent, so that nobody types anything twice. */
export function messageValues(form: FormData): MessageValues {
  return Object.fromEntries(fields.map((name) => [name, typed(form, name)])) as MessageValues;
}
