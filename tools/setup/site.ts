import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildTarget, type BuildTarget } from '#config/build-target.ts';
import { fingerprint } from './fingerprint.ts';
import { withLock } from './lock.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { projectEnvironment, projectRoot, runQuietly } from './run.mjs';

/** What the build reads, besides the content of the one municipality. */
const CODE = [
  'src',
  'public',
  'tools/check-content.ts',
  'tools/content',
  'tools/compress.ts',
  'astro.config.mjs',
  'package-lock.json',
];

/** Says what a build was made from. */
const STAMP = '.built-from';

/**
 * Builds a site, unless its last build is still what its content and code say. It is built beside
 * the last one and takes its place when it is done, so a build that failed leaves the last good one
 * to be served; builds of the same site wait for each other.
 * @param env the environment of the build's tools, with its settings (see `buildTarget`)
 * @throws {Problem} with what the failing tool printed
 */
export async function ensureSite(env: NodeJS.ProcessEnv): Promise<BuildTarget> {
  const target = buildTarget(env);
  const stampFile = join(target.outDir, STAMP);
  await withLock(`build-${basename(target.cacheDir)}`, async () => {
    const stamp = siteFingerprint(target);
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
    const next = { ...env, OUT_DIR: `${target.outDir}.next` };
    await build(buildTarget(next), projectEnvironment(next));
    writeFileSync(join(next.OUT_DIR, STAMP), stamp);
    replace(target.outDir, next.OUT_DIR);
  });
  return target;
}

/** Puts the new folder where the old one is. */
function replace(folder: string, next: string): void {
  const last = `${folder}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(next, folder);
  rmSync(last, { recursive: true, force: true });
}

function siteFingerprint(target: BuildTarget): string {
  const paths = CODE.map((path) => resolve(projectRoot, path));
  return fingerprint([...paths, target.contentDir], [JSON.stringify(target)]);
}

async function build(target: BuildTarget, env: NodeJS.ProcessEnv): Promise<void> {
  const name = target.municipality;
  await step(`Inhalte prüfen: ${name}`, () =>
    run(['tools/check-content.ts'], env, 'Die Inhalte haben Fehler.'),
  );
  await step(`Website bauen: ${name}`, () =>
    // The cache does not know that a schema changed; a build of ours starts from nothing.
    run(['node_modules/astro/bin/astro.mjs', 'build', '--force'], env, 'Der Bau ist gescheitert.'),
  );
  await step(`Seiten komprimieren: ${name}`, () =>
    run(['tools/compress.ts', target.clientDir], env, 'Das Komprimieren ist gescheitert.'),
  );
}

async function run(args: string[], env: NodeJS.ProcessEnv, failure: string): Promise<void> {
  const { code, output } = await runQuietly(process.execPath, args, { env });
  if (code !== 0) throw new Problem(`${failure}\n\n${output.trim()}`);
}
