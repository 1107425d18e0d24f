import { PLACEHOLDER } from '#schemas/placeholder.ts';
import type { Rule } from '#tools/content/entry.ts';
import { explainFile } from '#tools/content/links.ts';

/** The file of a document is there. */
export const filesThere: Rule = ({ documents, files }) =>
  documents.flatMap((entry) => {
    const { file } = entry.data;
    const isOpen = file === undefined || file === PLACEHOLDER;
    const message = isOpen ? undefined : explainFile(file, files);
    return message === undefined ? [] : [{ entry, path: ['file'], message }];
  });
