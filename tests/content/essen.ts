import { STREETS_FILE } from '#tools/content/layout.ts';
import { readContent } from '#tools/content/read-content.ts';
import { readFiles } from '#tools/content/read-files.ts';

/** Essen's files as they lie in the project, and the records in them. */
export const { files } = await readFiles('content/essen');
export const { content } = readContent(files);

/** All of Essen's text, for what must not stand anywhere in it; streets are named after anybody. */
export const allText = [...files]
  .filter(([file]) => file !== STREETS_FILE)
  .map(([, text]) => text)
  .join('\n');
