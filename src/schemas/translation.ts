import * as z from 'zod';

/**
 * The text of a record in another language, `conferences/en/iii-2027.md`. It has no header: what is
 * true in every language stands once, in the German file.
 */
export const translation = z.strictObject({});

/** Folders of Markdown whose texts may be translated so; text pages have their own way, by folder. */
export const translatedFolders = ['conferences', 'events', 'series', 'news'] as const;

export type TranslatedFolder = (typeof translatedFolders)[number];
