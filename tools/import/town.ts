import type { Streets } from '#schemas/streets.ts';
import { STREETS_FILE } from '#tools/content/layout.ts';
import { formatProblem } from '#tools/content/problem.ts';
import { readContent } from '#tools/content/read-content.ts';
import { readFiles } from '#tools/content/read-files.ts';
import { Refusal } from '#tools/geometry/refusal.ts';
import type { ContentQuarter } from './border-changes.ts';
import type { KnownQuarter } from './street-register.ts';

/** What an import needs to know of the content so far. */
export interface KnownTown {
  quarters: (KnownQuarter & ContentQuarter)[];
  streets: Streets;
}

/**
 * Reads a town's quarters and streets.
 * @param folder `content/<municipality>`
 * @throws Refusal if they have faults of their own, or there are no quarters
 */
export async function readTown(folder: string): Promise<KnownTown> {
  const { files } = await readFiles(folder);
  const { content, problems } = readContent(files);
  const faults = problems.filter(
    ({ file }) => file.startsWith('quarters/') || file === STREETS_FILE,
  );
  if (faults.length > 0) {
    throw new Refusal([
      'Beheben Sie zuerst, was npm run check:content meldet:',
      ...faults.map((problem) => formatProblem(problem, folder)),
    ]);
  }
  const districts = new Map(content.districts.map(({ place, data }) => [place.slug, data.number]));
  const quarters = content.quarters.map(({ place, data }) => ({
    slug: place.slug,
    number: data.number ?? 0,
    name: data.name ?? '',
    district: districts.get(data.district ?? ''),
  }));
  if (quarters.length === 0) throw new Refusal([`In ${folder}/quarters gibt es keinen Stadtteil.`]);
  return { quarters, streets: (content.streets?.data ?? {}) as Streets };
}
