import type { Instant } from './columns.ts';

/** One row for work that one process does for all, such as deleting what is due. */
export interface LeasesTable {
  name: string;
  holder: string;
  until: Instant;
}
