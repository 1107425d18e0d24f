import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { buildTarget } from '#config/build-target.ts';

/** The names of all files that the town hands out. */
export async function fileNames(): Promise<string[]> {
  return (await getCollection('files')).map(({ id }) => id);
}

/** The bytes of a file; only while the site is built. */
export function fileBytes(name: string): Promise<Buffer> {
  return readFile(`${buildTarget(process.env).contentDir}/files/${name}`);
}
