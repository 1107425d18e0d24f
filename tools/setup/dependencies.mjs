import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withLock } from './lock.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { projectRoot, runQuietly } from './run.mjs';

const NEEDED_NODE = 24;
const lockfile = resolve(projectRoot, 'package-lock.json');
const stampFile = resolve(projectRoot, 'node_modules/.installed');

/**
 * What node_modules should hold, as a short text: the same lockfile for the same kind of machine.
 * @param {string} lock the lockfile's content
 * @param {{ platform: string, arch: string }} machine
 * @returns {string}
 */
export function installStamp(lock, { platform, arch }) {
  const digest = createHash('sha256').update(lock).digest('hex');
  return `${digest} ${platform}-${arch}\n`;
}

/**
 * Brings node_modules in step with package-lock.json; does nothing when it is already.
 * @throws {Problem} when npm is missing or fails
 */
export async function ensureDependencies() {
  const stamp = installStamp(readFileSync(lockfile, 'utf8'), process);
  const isInStep = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isInStep()) return;
  await withLock('install', async () => {
    if (isInStep()) return;
    await step('Pakete installieren (npm install)', install);
    writeFileSync(stampFile, stamp);
  });
}

/**
 * `npm ci` would refuse where a registry lacks some other platform's optional packages, so this is
 * `npm install`, kept from writing to the lockfile.
 */
async function install() {
  const flags = ['--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runQuietly('npm', ['install', ...flags], { env: process.env });
  if (code === 0) return;
  if (code === 127) {
    throw new Problem(
      'npm fehlt.',
      'Bitte Node.js mit npm installieren (von nodejs.org, oder: apt-get install nodejs npm).',
    );
  }
  throw new Problem(
    `Die Pakete konnten nicht installiert werden.\n${output.trim()}`,
    'Bitte Internetverbindung und „npm config get registry“ prüfen, dann noch einmal versuchen.',
  );
}

/**
 * The Node to run the project with: the one from its dependencies, or this one if new enough.
 * @returns {Promise<string>} path of the program
 * @throws {Problem} when neither can be used
 */
export async function findProjectNode() {
  const own = resolve(projectRoot, 'node_modules/.bin/node');
  const { code, output } = await runQuietly(own, ['--version']);
  if (code === 0 && majorVersion(output) >= NEEDED_NODE) return own;
  if (majorVersion(process.version) >= NEEDED_NODE) return process.execPath;
  throw new Problem(
    `Node ${NEEDED_NODE} fehlt: Das Paket „node“ konnte sich nicht einrichten.`,
    'Bitte einmal ausführen: npm rebuild node --ignore-scripts=false',
  );
}

/** @param {string} version such as "v24.21.0" */
function majorVersion(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
}
