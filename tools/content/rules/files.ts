import type { Conference } from '#schemas/conference.ts';
import type { Content, Entry, Finding, Rule } from '#tools/content/entry.ts';
import { nearest, quote } from '#tools/content/nearest.ts';

const FOLDER = 'public/dateien/';

/** Documents and pictures that a record names lie in the folder from which they are handed out. */
export const filesThere: Rule = (content) =>
  content.conferences.flatMap((entry) => [
    ...missing(entry, 'documents', content),
    ...missing(entry, 'photos', content),
  ]);

function missing(
  entry: Entry<Conference>,
  list: 'documents' | 'photos',
  { publicFiles }: Content,
): Finding[] {
  return (entry.data.outcome?.[list] ?? []).flatMap((item, index) => {
    const file = item?.file;
    if (file === undefined || publicFiles.has(FOLDER + file)) return [];
    const near = nearest(
      file,
      [...publicFiles].map((path) => path.slice(FOLDER.length)),
    );
    const hint = near === undefined ? `Legen Sie sie in ${FOLDER}.` : `Meinten Sie ${quote(near)}?`;
    const message = `Die Datei ${quote(file)} gibt es nicht. ${hint}`;
    return [{ entry, path: ['outcome', list, index, 'file'], message }];
  });
}
