import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { expect } from 'vitest';

/** Waits until a site without a mail server has written this many mails into its data folder. */
export async function mailFiles(dataDir: string, count: number): Promise<Email[]> {
  const folder = join(dataDir, 'mail');
  const files = () => (existsSync(folder) ? globSync(join(folder, '*.eml')) : []);
  await expect.poll(() => files().length, { timeout: 20_000 }).toBe(count);
  return Promise.all(files().map((file) => PostalMime.parse(readFileSync(file))));
}
