import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { routes } from '#config/routes.ts';

/** What the worker has to know of the site it belongs to. */
export interface WorkerFacts {
  /** Differs from that of every other build. */
  version: string;
  /** Languages whose addresses have a prefix. */
  prefixedLocales: readonly string[];
}

/** The text of `/sw.js`: a classic script without types and comments. */
export function workerScript({ version, prefixedLocales }: WorkerFacts): string {
  const facts = [
    `const VERSION = ${JSON.stringify(version)}`,
    `const LANGUAGE = ${languagePattern(prefixedLocales)}`,
    `const UNTOUCHED = ${untouchedPattern(prefixedLocales)}`,
  ];
  return `${facts.join(';\n')};\n${scriptOf('worker.ts')}`;
}

/** The text of `/sw.js` that takes back what an earlier one did. */
export function retiredWorkerScript(): string {
  return scriptOf('retired-worker.ts');
}

/** Matches the prefix of a language: `/en` of `/en/kontakte/`. */
function languagePattern(locales: readonly string[]): RegExp {
  return new RegExp(`^/(?:${locales.join('|') || '(?!)'})(?=/)`);
}

/**
 * Matches what the worker leaves to the browser, in every language: pages for one person with
 * everything below them, what programs read, and every file.
 */
export function untouchedPattern(locales: readonly string[]): RegExp {
  const personal = Object.values(routes)
    .filter(({ kind }) => kind === 'personal')
    .map(({ path }) => path.replace(/\/\{\w+\}\/$/, '').replace(/\/$/, ''))
    .map((path) => path.replace(/\{\w+\}/g, '[^/]+'));
  const prefix = `(?:/(?:${locales.join('|') || '(?!)'}))?`;
  return new RegExp(`^${prefix}(?:${[...new Set(personal)].join('|')}|/api)(?:/|$)|\\.\\w+$`);
}

function scriptOf(file: string): string {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const withoutComments = source.replace(/^\s*\/\*\*[^]*?\*\/\n/gm, '');
  const script = stripTypeScriptTypes(withoutComments);
  return script
    .replace(/^\s+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trimStart();
}
