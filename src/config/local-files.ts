import { readdir, stat } from 'node:fs/promises';

/** The files of a municipality that the site hands out, by name, with their size. */
export async function listFiles(contentDir: string): Promise<{ id: string; bytes: number }[]> {
  const names = await readdir(`${contentDir}/files`).catch((): string[] => []);
  return Promise.all(
    names
      .filter((name) => !name.startsWith('.'))
      .map(async (id) => ({ id, bytes: (await stat(`${contentDir}/files/${id}`)).size })),
  );
}
