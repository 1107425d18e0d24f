import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Deletes mails that were written as files before this instant. @returns how many */
export async function deleteOldMails(folder: string, before: Date): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let deleted = 0;
  for (const name of names) {
    const file = join(folder, name);
    if ((await stat(file)).mtimeMs >= before.getTime()) continue;
    await rm(file, { force: true });
    deleted++;
  }
  return deleted;
}
