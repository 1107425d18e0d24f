import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { href, routes } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';

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
    `const CACHE = ${JSON.stringify(`portal-${version}`)}`,
    `const LANGUAGE = ${languagePattern(prefixedLocales)}`,
    `const UNTOUCHED = ${untouchedPattern(prefixedLocales)}`,
  ];
  return scriptFrom(facts, 'kept-answers.ts', 'worker.ts');
}

/** Reads and deletes what phones at the door keep; shared with the page itself. */
const KEPT_ON_PHONE = '../../components/staff/door/browser/kept-on-phone.ts';

/** The text of `/intern/sw.js`, for the list at the door. */
export function doorWorkerScript({ version }: Pick<WorkerFacts, 'version'>): string {
  const facts = [
    `const CACHE = ${JSON.stringify(`einlass-${version}`)}`,
    `const SHELL = ${JSON.stringify(href('staffDoorShell', {}, defaultLocale))}`,
    `const DOOR = ${new RegExp(`^${routes.staffDoor.path.replace('{slug}', '[^/]+')}$`)}`,
  ];
  return scriptFrom(facts, 'kept-answers.ts', KEPT_ON_PHONE, 'door-worker.ts');
}

/** The text of `/sw.js` that takes back what an earlier one did. */
export function retiredWorkerScript(): string {
  return scriptFrom([], 'retired-worker.ts');
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

/** One classic script from several files: what one of them imports of another stands before it. */
function scriptFrom(facts: readonly string[], ...files: string[]): string {
  return [...facts.map((fact) => `${fact};\n`), ...files.map(scriptOf)].join('');
}

function scriptOf(file: string): string {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const withoutComments = source.replace(/^\s*\/\*\*[^]*?\*\/\n/gm, '');
  const withoutImports = withoutComments.replace(/^import [^;]*;\n/gm, '');
  const script = stripTypeScriptTypes(withoutImports);
  return script
    .replace(/^export (?:\{\};)?/gm, '')
    .replace(/^\s+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trimStart();
}
