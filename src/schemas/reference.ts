import * as z from 'zod';

/** The collections a record can refer to; each is a folder of `content/<municipality>/`. */
export type CollectionName =
  'districts' | 'quarters' | 'coordinators' | 'conferences' | 'series' | 'documents';

/** Where the target collection of a reference is kept, so that the content check can follow it. */
export const references = z.registry<{ to: CollectionName }>();

/** A file name without its ending: small letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Schreiben Sie nur Kleinbuchstaben (a bis z), Ziffern und einzelne Bindestriche.',
  );

/**
 * A reference to another content file by its slug. Astro's own `reference()` cannot be used outside
 * its bundle and lets a build with a dangling reference succeed; ours is followed by the content
 * check, which is part of every build.
 */
export function reference(to: CollectionName) {
  return slug
    .clone()
    .register(references, { to })
    .meta({ title: `Datei in ${to}/` });
}
