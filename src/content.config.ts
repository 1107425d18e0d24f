import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collectionSchemas } from '#schemas/index.ts';
import { geometrySources, townTopology } from '#schemas/geometry.ts';
import { localFile } from '#schemas/document.ts';
import { municipality } from '#schemas/municipality.ts';
import { streets } from '#schemas/streets.ts';
import { translatedFolders, translation } from '#schemas/translation.ts';
import { buildTarget } from './config/build-target.ts';
import { listFiles } from './config/local-files.ts';

const { contentDir } = buildTarget(process.env);

/** Every record of a folder; its id is its path in the folder without the ending. */
function records(name: keyof typeof collectionSchemas) {
  const ending = collectionSchemas[name].format === 'yaml' ? 'yaml' : 'md';
  // Below the folders of other records lie their texts in other languages.
  const pattern = name === 'pages' ? `*/*.${ending}` : `*.${ending}`;
  return glob({ base: `${contentDir}/${name}`, pattern });
}

const { districts, quarters, coordinators, conferences, events, series, news, pages } =
  collectionSchemas;
const { offers, advice, funding, links, documents } = collectionSchemas;

export const collections = {
  municipality: defineCollection({
    loader: glob({ base: contentDir, pattern: 'municipality.yaml' }),
    schema: municipality,
  }),
  geometry: defineCollection({
    loader: glob({ base: `${contentDir}/geometry`, pattern: '*.json' }),
    schema: townTopology,
  }),
  geometrySources: defineCollection({
    loader: glob({ base: `${contentDir}/geometry`, pattern: 'sources.yaml' }),
    schema: geometrySources,
  }),
  streets: defineCollection({
    loader: glob({ base: `${contentDir}/geometry`, pattern: 'streets.yaml' }),
    schema: streets,
  }),
  files: defineCollection({ loader: () => listFiles(contentDir), schema: localFile }),
  districts: defineCollection({ loader: records('districts'), schema: districts.schema }),
  quarters: defineCollection({ loader: records('quarters'), schema: quarters.schema }),
  coordinators: defineCollection({ loader: records('coordinators'), schema: coordinators.schema }),
  conferences: defineCollection({ loader: records('conferences'), schema: conferences.schema }),
  events: defineCollection({ loader: records('events'), schema: events.schema }),
  series: defineCollection({ loader: records('series'), schema: series.schema }),
  offers: defineCollection({ loader: records('offers'), schema: offers.schema }),
  advice: defineCollection({ loader: records('advice'), schema: advice.schema }),
  funding: defineCollection({ loader: records('funding'), schema: funding.schema }),
  links: defineCollection({ loader: records('links'), schema: links.schema }),
  documents: defineCollection({ loader: records('documents'), schema: documents.schema }),
  news: defineCollection({ loader: records('news'), schema: news.schema }),
  pages: defineCollection({ loader: records('pages'), schema: pages.schema }),
  translations: defineCollection({
    loader: glob({ base: contentDir, pattern: `{${translatedFolders.join()}}/*/*.md` }),
    schema: translation,
  }),
};
