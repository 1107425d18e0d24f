import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type {
  DistrictInput,
  FinderInput,
  QuarterInput,
  StreetInput,
} from '#domain/finder/types.ts';
import type { Streets } from '#schemas/streets.ts';

const contentFolder = new URL('../../content/', import.meta.url);

/** What the finder gets to know of a municipality, from its content. */
export function readTown(municipality: string): Required<FinderInput> {
  const folder = new URL(`${municipality}/`, contentFolder);
  const { name } = readYaml<{ name: string }>(new URL('municipality.yaml', folder));
  const quarters = records<QuarterInput>(new URL('quarters/', folder));
  return {
    municipality: name,
    districts: records<DistrictInput>(new URL('districts/', folder)),
    quarters,
    streets: readStreets(new URL('geometry/streets.yaml', folder), quarters),
  };
}

function records<T>(folder: URL): T[] {
  const files = readdirSync(folder).toSorted();
  return files.map((file) => ({
    slug: file.replace(/\.yaml$/, ''),
    aliases: [],
    postcodes: [],
    ...readYaml<T>(new URL(file, folder)),
  }));
}

function readYaml<T>(file: URL): T {
  return parse(readFileSync(file, 'utf8')) as T;
}

function readStreets(file: URL, quarters: QuarterInput[]): StreetInput[] {
  if (!existsSync(file)) return [];
  const numbers = new Map(quarters.map(({ slug, number }) => [slug, number]));
  return Object.entries(readYaml<Streets>(file)).map(([name, slugs]) => ({
    name,
    quarters: slugs.flatMap((slug) => numbers.get(slug) ?? []),
  }));
}
