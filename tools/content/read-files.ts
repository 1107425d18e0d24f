import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { explainJunk } from './junk.ts';
import { FILES_FOLDER } from './layout.ts';
import type { Problem } from './problem.ts';

/** All text of a municipality's folder, and what kept a file from being read well. */
export interface FilesRead {
  files: Map<string, string>;
  problems: Problem[];
}

/** Reads every file below a folder except hidden ones. Of documents and pictures only the names count. */
export async function readFiles(folder: string): Promise<FilesRead> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !/(^|\/)\./.test(name))
    .toSorted();
  const read: FilesRead = { files: new Map(), problems: [] };
  for (const name of names) {
    if (name.startsWith(FILES_FOLDER)) {
      read.files.set(name, '');
      continue;
    }
    const bytes = await readFile(join(folder, name));
    if (!isUtf8(bytes) && !explainJunk(name))
      read.problems.push({ file: name, line: 1, message: NOT_UTF8 });
    read.files.set(name, bytes.toString('utf8'));
  }
  return read;
}

const NOT_UTF8 =
  'Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie neu, mit der Kodierung UTF-8.';
