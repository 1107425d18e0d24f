import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#tools/content/check.ts';
import { readFiles } from '#tools/content/read-files.ts';

const town = new URL('../../../fixtures/towns/zweibruck/', import.meta.url);
const decided = readFileSync(new URL('geometry/decided.json', town), 'utf8');
let files: Map<string, string>;

beforeAll(async () => {
  ({ files } = await readFiles(town.pathname));
});

/** What the check says with one file changed, or taken away. */
function told(file: string, text: string | undefined): string[] {
  const changed = new Map(files);
  if (text === undefined) changed.delete(file);
  else changed.set(file, text);
  return checkContent(changed).map((problem) => `${problem.file}: ${problem.message}`);
}

describe('the borders of a town', () => {
  it('are sound as they were made', () => {
    expect(told('geometry/decided.json', decided)).toEqual([]);
  });

  it.each([
    ['are cut off', decided.slice(0, 100), 'beschädigt'],
    ['are something else', '{"type":"FeatureCollection"}', 'nicht aufgebaut'],
    ['are missing', undefined, 'fehlt'],
    ['have a quarter too many', decided.replace(/"id":\s*1\b/, '"id":99'), 'Nummer 99'],
    ['have lost a quarter', decided.replace(/"id":\s*1\b/, '"id":99'), 'fehlen Stadtteile'],
  ])('%s: said, with how to make them anew', (_, text, message) => {
    const [first = '', ...more] = told('geometry/decided.json', text).filter(
      (it) => it.startsWith('geometry/decided.json') && it.includes(message),
    );
    expect(first).toContain(message);
    expect(more).toEqual([]);
  });

  it('have sources that can be read', () => {
    expect(told('geometry/sources.yaml', 'borders: Stadt')[0]).toContain('nicht aufgebaut');
  });
});
