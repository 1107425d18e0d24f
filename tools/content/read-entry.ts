import { collectionSchemas } from '#schemas/index.ts';
import { municipality } from '#schemas/municipality.ts';
import { streets } from '#schemas/streets.ts';
import { translation } from '#schemas/translation.ts';
import type { Entry } from './entry.ts';
import type { RecordPlace } from './layout.ts';
import { splitMarkdown } from './markdown-source.ts';
import { fieldName, type Problem } from './problem.ts';
import { danglingReferences, type Slugs } from './references.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** Reads one file: what it says, and what is wrong with it taken by itself and its references. */
export function readEntry(
  file: string,
  text: string,
  place: RecordPlace,
  slugs: Slugs,
): { entry: Entry; problems: Problem[] } {
  const source =
    place.collection === 'translations' ? bodyAlone(text) : takeApart(text, place.format);
  const { body, bodyLine, yaml } = source;
  const problems: Problem[] = yaml.problems.map((problem) => ({ file, ...problem }));
  const entry: Entry = {
    file,
    place,
    readable: yaml.readable,
    data: {},
    faulty: new Set(),
    body,
    bodyLine,
    lineOf: yaml.lineOf,
  };
  if (!yaml.readable) return { entry, problems };

  const schema = schemaOf(place);
  const dangling = danglingReferences(schema, yaml.data, slugs);
  const { data, misfits } = validate(schema, yaml.data, yaml.writtenAt);
  const told = new Set(dangling.map(({ path }) => path.join('/')));
  const all = [...dangling, ...misfits.filter(({ path }) => !told.has(path.join('/')))];
  problems.push(
    ...all.map(({ path, message }) => ({
      file,
      line: yaml.lineOf(path),
      field: fieldName(path),
      message,
    })),
  );
  const faulty = new Set(all.map(({ path }) => path[0]));
  return { entry: { ...entry, data: data as Entry['data'], faulty }, problems };
}

function schemaOf({ collection }: RecordPlace) {
  if (collection === 'municipality') return municipality;
  if (collection === 'translations') return translation;
  return collection === 'streets' ? streets : collectionSchemas[collection].schema;
}

interface Source {
  yaml: YamlSource;
  body: string;
  bodyLine: number;
}

function takeApart(text: string, format: RecordPlace['format']): Source {
  const clean = text.replace(/^\uFEFF/, '');
  if (format === 'yaml') return { yaml: readYaml(clean), body: '', bodyLine: 1 };
  const markdown = splitMarkdown(clean);
  if (!markdown) return { yaml: headless, body: clean, bodyLine: 1 };
  const { header, headerOffset, body, bodyLine } = markdown;
  return { yaml: readYaml(header, headerOffset), body, bodyLine };
}

/** A translation has no header; one that it has all the same is read, and its fields refused. */
function bodyAlone(text: string): Source {
  const clean = text.replace(/^\uFEFF/, '');
  return /^---\s*$/m.test(clean.split('\n', 1)[0] ?? '')
    ? takeApart(text, 'markdown')
    : { yaml: readYaml('{}'), body: clean, bodyLine: 1 };
}

const headless: YamlSource = {
  readable: false,
  data: undefined,
  problems: [
    {
      line: 1,
      message:
        'Der Kopf fehlt. Die Datei beginnt mit einer Zeile ---, dann kommen die Felder, dann wieder eine Zeile ---, dann der Text.',
    },
  ],
  lineOf: () => 1,
  writtenAt: () => undefined,
};
