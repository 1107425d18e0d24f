import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a town's documents and pictures lie, below its public folder; and their address. */
export const FILES_FOLDER = 'dateien';

/** Sizes in bytes of a town's documents and pictures by name; nobody has to write them down. */
export function fileSizes(publicDir: string): Record<string, number> {
  const folder = join(publicDir, FILES_FOLDER);
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, statSync(join(folder, name)).size]));
}
