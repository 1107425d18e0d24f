import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Slugs of a town's districts, from the names of their files. */
export function districtSlugs(contentDir: string): string[] {
  const folder = join(contentDir, 'districts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .toSorted();
}
