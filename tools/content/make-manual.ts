import { readFile, writeFile } from 'node:fs/promises';
import { fillManual, MANUAL_FILE } from './manual.ts';

/** `node tools/content/make-manual.ts` writes the tables of fields into the editors' manual. */
await writeFile(MANUAL_FILE, await fillManual(await readFile(MANUAL_FILE, 'utf8')));
