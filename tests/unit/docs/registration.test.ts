import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const [header = [], ...rows] = tableBelow('## States');

/** The cells of the first table below a heading of `docs/registration.md`, without the line of dashes. */
function tableBelow(heading: string): string[][] {
  const [, text = ''] = readFileSync('docs/registration.md', 'utf8').split(`${heading}\n`);
  const [table = ''] = /(?:^\|.*\n)+/m.exec(text) ?? [];
  const lines = table.trimEnd().split('\n');
  return lines
    .filter((line) => !line.startsWith('| -'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const namesIn = (column: string) =>
  rows
    .flatMap((row) => [...(row[header.indexOf(column)] ?? '').matchAll(/`([\w/-]+)`/g)])
    .map(([, name = '']) => name);

test('every transition in the table of states names a test that is there', () => {
  const tests = globSync('tests/{unit/domain,integration}/**/*.test.ts').map((file) =>
    basename(file, '.test.ts'),
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/`/.test(row[header.indexOf('tested in')] ?? ''))).toEqual([]);
  expect(namesIn('tested in').filter((name) => !tests.includes(name))).toEqual([]);
});

test('and code that decides it', () => {
  const code = globSync('src/{domain/registration,server}/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const isThere = (name: string) =>
    existsSync(`src/server/${name}.ts`) ||
    new RegExp(`(function|const) ${name}\\b|^  (async )?${name}\\(`, 'm').test(code);
  expect(namesIn('decided by').filter((name) => !isThere(name))).toEqual([]);
});
