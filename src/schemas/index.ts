import type * as z from 'zod';
import { advice } from './advice.ts';
import { conference } from './conference.ts';
import { coordinator } from './coordinator.ts';
import { district } from './district.ts';
import { event } from './event.ts';
import { document } from './document.ts';
import { funding } from './funding.ts';
import { link } from './link.ts';
import { news } from './news.ts';
import { offer } from './offer.ts';
import { page } from './page.ts';
import { quarter } from './quarter.ts';
import { series } from './series.ts';

/** How one folder of `content/<municipality>/` is read. */
export interface CollectionSchema {
  schema: z.ZodType;
  /** Files of the folder: YAML records, or Markdown with a YAML header. */
  format: 'yaml' | 'markdown';
}

/** Every folder of `content/<municipality>/` that holds records; wiring and content check share it. */
export const collectionSchemas = {
  districts: { schema: district, format: 'yaml' },
  quarters: { schema: quarter, format: 'yaml' },
  coordinators: { schema: coordinator, format: 'yaml' },
  conferences: { schema: conference, format: 'markdown' },
  events: { schema: event, format: 'markdown' },
  series: { schema: series, format: 'markdown' },
  offers: { schema: offer, format: 'yaml' },
  advice: { schema: advice, format: 'yaml' },
  funding: { schema: funding, format: 'yaml' },
  links: { schema: link, format: 'yaml' },
  documents: { schema: document, format: 'yaml' },
  news: { schema: news, format: 'markdown' },
  pages: { schema: page, format: 'markdown' },
} as const satisfies Record<string, CollectionSchema>;
