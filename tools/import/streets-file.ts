import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Document, isSeq } from 'yaml';
import type { Streets } from '#schemas/streets.ts';

const HEAD = ` Straßen und die Stadtteile, durch die sie führen; geschrieben von
 npm run import:streets -- DATEI. Eine Straße, die hier noch fehlt, kann man ergänzen.`;

/** The file's text: one street a line, so that a change is a line in a comparison. */
export function formatStreets(streets: Streets): string {
  const document = new Document(streets);
  document.commentBefore = HEAD;
  for (const slugs of Object.keys(streets).map((name) => document.get(name, true))) {
    if (isSeq(slugs)) slugs.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
}

/** Writes the file whole or not at all. */
export function writeStreets(file: string, streets: Streets): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, formatStreets(streets));
  renameSync(`${file}.new`, file);
}
