import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type {
  DistrictInput,
  FinderInput,
  QuarterInput,
  StreetInput,
} from '#domain/finder/types.ts';

const contentFolder = new URL('../../content/', import.meta.url);

/**
 * What the finder gets to know of a municipality, from its content.
 * @param streetsFile head line, then `street;quarters`, several quarters split by `|`
 */
export function readTown(municipality: string, streetsFile?: string): Required<FinderInput> {
  const folder = new URL(`${municipality}/`, contentFolder);
  const { name } = readYaml<{ name: string }>(new URL('municipality.yaml', folder));
  const quarters = records<QuarterInput>(new URL('quarters/', folder));
  return {
    municipality: name,
    districts: records<DistrictInput>(new URL('districts/', folder)),
    quarters,
    streets: streetsFile ? readStreets(streetsFile, quarters) : [],
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

function readStreets(file: string, quarters: QuarterInput[]): StreetInput[] {
  const numbers = new Map(quarters.map(({ name, number }) => [name, number]));
  const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [name = '', found = ''] = line.split(';');
    return { name, quarters: found.split('|').flatMap((quarter) => numbers.get(quarter) ?? []) };
  });
}
