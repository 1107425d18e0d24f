import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Builds a site, unless its last build is still what its content and code say. A build that failed
 * leaves nothing that looks like a good one; builds of the same site wait for each other.
 * @param env the environment of the build's tools, with its settings (see `buildTarget`)
 * @throws {Problem} with what the failing tool printed
 */
export async function ensureSite(env: NodeJS.ProcessEnv): Promise<BuildTarget> {
  const target = buildTarget(env);
  const stampFile = join(target.outDir, '.built-from');
  await withLock(`build-${basename(target.cacheDir)}`, async () => {
    const stamp = siteFingerprint(target);
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
    rmSync(stampFile, { force: true });
    await build(target, projectEnvironment(env));
    writeFileSync(stampFile, stamp);
  });
  return target;
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
