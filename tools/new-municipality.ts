import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toSlug } from './content/layout.ts';
import { skeleton } from './municipality/skeleton.ts';

/**
 * `npm run new:municipality -- NAME`: makes `content/<name>/` with what a site needs at least, all of
 * it placeholders and examples. Never touches a folder that is there.
 */
const name = process.argv.slice(2).join(' ').trim();
const folder = join(process.env['CONTENT_ROOT'] || 'content', toSlug(name));

if (name === '') {
  console.error('Wie heißt die Stadt? Schreiben Sie: npm run new:municipality -- Musterstadt');
  process.exitCode = 1;
} else if (existsSync(folder)) {
  console.error(`Den Ordner ${folder} gibt es schon. Er bleibt, wie er ist.`);
  process.exitCode = 1;
} else {
  for (const [file, text] of skeleton(name, new Date().getFullYear())) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  console.log(`${folder} ist angelegt.
Ansehen:  MUNICIPALITY=${toSlug(name)} npm start
Prüfen:   MUNICIPALITY=${toSlug(name)} npm run check:content
Zu tun:   MUNICIPALITY=${toSlug(name)} npm run report
Wie es weitergeht, steht in docs/neue-kommune.md.`);
}
