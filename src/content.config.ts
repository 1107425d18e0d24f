import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collectionSchemas } from '#schemas/index.ts';
import { municipality } from '#schemas/municipality.ts';
import { buildTarget } from './config/build-target.ts';

const { contentDir } = buildTarget(process.env);

/** A folder of records; a record's id is its path in the folder without the ending. */
function folder<Name extends keyof typeof collectionSchemas>(name: Name) {
  const { schema, format } = collectionSchemas[name];
  return defineCollection({
    loader: glob({
      base: `${contentDir}/${name}`,
      pattern: format === 'yaml' ? '**/*.yaml' : '**/*.md',
    }),
    schema: schema as (typeof collectionSchemas)[Name]['schema'],
  });
}

export const collections = {
  municipality: defineCollection({
    loader: glob({ base: contentDir, pattern: 'municipality.yaml' }),
    schema: municipality,
  }),
  districts: folder('districts'),
  quarters: folder('quarters'),
  coordinators: folder('coordinators'),
  conferences: folder('conferences'),
  news: folder('news'),
  pages: folder('pages'),
};
