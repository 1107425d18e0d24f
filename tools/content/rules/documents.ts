import { PLACEHOLDER } from '#schemas/placeholder.ts';
import type { Content, Finding, Rule } from '#tools/content/entry.ts';
import { explainFile } from '#tools/content/links.ts';

/** The files of documents and the pictures of conferences are there. */
export const filesThere: Rule = (content) => [...documentFiles(content), ...photoFiles(content)];

function documentFiles({ documents, files }: Content): Finding[] {
  return documents.flatMap((entry) => {
    const { file } = entry.data;
    const isOpen = file === undefined || file === PLACEHOLDER;
    const message = isOpen ? undefined : explainFile(file, files);
    return message === undefined ? [] : [{ entry, path: ['file'], message }];
  });
}

function photoFiles({ conferences, files }: Content): Finding[] {
  return conferences.flatMap((entry) =>
    (entry.data.outcome?.photos ?? []).flatMap((photo, index) => {
      const message = photo?.file === undefined ? undefined : explainFile(photo.file, files);
      const path = ['outcome', 'photos', index, 'file'];
      return message === undefined ? [] : [{ entry, path, message }];
    }),
  );
}
