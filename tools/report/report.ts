import { readContent } from '#tools/content/read-content.ts';
import type { Content } from '#tools/content/entry.ts';
import { conflicts } from './conflicts.ts';
import { expired, oldStatement, securityEnds, unchecked } from './grown-old.ts';
import { placeholders } from './placeholders.ts';

/** Why somebody should look at a place. */
export type Reason =
  'placeholder' | 'statement' | 'security' | 'deadline' | 'unchecked' | 'conflict';

/** One thing to look at. */
export interface Remark {
  reason: Reason;
  file: string;
  line: number;
  /** The field, or what the note says. */
  about: string;
}

/** What the remarks are made from. */
export interface Reported {
  content: Content;
  files: ReadonlyMap<string, string>;
  now: Date;
  timeZone: string;
}

/**
 * Everything that somebody should look at, by file and line.
 * @param files path below the municipality's folder → text
 */
export function reportOf(files: ReadonlyMap<string, string>, now: Date): Remark[] {
  const { content } = readContent(files);
  const timeZone = content.municipality?.data.timeZone ?? 'UTC';
  const reported = { content, files, now, timeZone };
  return [placeholders, oldStatement, securityEnds, expired, unchecked, conflicts]
    .flatMap((find) => find(reported))
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
