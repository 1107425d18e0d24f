import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Its package.json has 200 kB, and Node reads it again for each of the 300 files behind the name. */
const IN_PARTS = [
  {
    name: 'date-fns',
    message: "By its part, 'date-fns/addDays': whole, it takes a second and 250 MB at each start.",
  },
];

/**
 * Imports point one way: pages, components → collections, server → domain → schemas; storage is
 * reached from server alone. Folders are named by `#folder/…`; `../` would go round the rule.
 * @param {string} folder
 * @param {Record<string, string>} forbidden import pattern → why
 * @param {object[]} paths modules of which only some things may be imported
 */
function direction(folder, forbidden, paths = []) {
  const patterns = Object.entries({
    '../**': 'Name the folder: #schemas/…, #domain/…',
    ...forbidden,
  }).map(([pattern, message]) => ({ group: [pattern], message }));
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { paths: [...IN_PARTS, ...paths], patterns }] },
  };
}

/** Content comes page-ready from one place. `render` turns an entry that came from there into HTML. */
const ONLY_RENDER = [
  {
    name: 'astro:content',
    allowImportNames: ['render'],
    message: 'Only #collections/… read content; ask them.',
  },
];

const PURE = 'Pure code has no effects and knows no framework.';
const DOWN = 'Imports point down: pages → collections, server → domain → schemas.';
const STORAGE = 'Only #server reaches #storage.';
const pages = { '#pages/**': DOWN, '#components/**': DOWN, '#layouts/**': DOWN };
const effects = { 'astro:*': PURE, 'astro/**': PURE, 'node:*': PURE, '#storage/**': PURE };

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.astro/', '.cache/', 'data/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 180, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  direction('schemas', {
    ...effects,
    ...pages,
    '#domain/**': DOWN,
    '#collections/**': DOWN,
    '#server/**': DOWN,
  }),
  direction('domain', { ...effects, ...pages, '#collections/**': DOWN, '#server/**': DOWN }),
  direction('collections', { ...pages, '#server/**': DOWN, '#storage/**': STORAGE }),
  direction('storage', { ...pages, '#collections/**': DOWN, '#server/**': DOWN, 'astro:*': PURE }),
  direction('server', { ...pages, '#collections/**': DOWN, 'astro:*': PURE }),
  direction('pages', { '#storage/**': STORAGE }, ONLY_RENDER),
  direction('components', { '#pages/**': DOWN, '#storage/**': STORAGE }, ONLY_RENDER),
  direction('layouts', { '#pages/**': DOWN, '#storage/**': STORAGE }, ONLY_RENDER),
  { files: ['tools/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines': 'off' } },
);
