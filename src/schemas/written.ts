import * as z from 'zod';

/** Embeddings, overrides and isolates come along when text is pasted and can turn a page around. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g;
/** Control characters but for the line's end. */
const unprintable = /(?!\n)\p{Cc}/gu;

/**
 * What somebody writes in a field of a form, in as many lines as they like; empty where they do not.
 * @param max in characters as Unicode counts them
 * @param tooLong code of what to say about more
 */
export const written = (max: number, tooLong: string) =>
  z
    .string()
    .overwrite((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(bidiControls, '')
        .replace(unprintable, ' ')
        .normalize('NFC')
        .trim(),
    )
    .refine((text) => [...text].length <= max, tooLong)
    .default('');

/** The first value of a field of a form, as it was typed; a file is none. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
