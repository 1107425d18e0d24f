import { resolve } from 'node:path';
import type { BuildTarget } from '#config/build-target.ts';
import { projectRoot } from '#tools/setup/run.mjs';
import { ensureSite } from '#tools/setup/site.ts';
import { contentRootOf } from './towns.ts';

/**
 * The environment in which a town's test site is built and served: nothing of the developer's own
 * settings, and nothing that vitest sets for itself.
 */
export function siteEnvironment(town: string): NodeJS.ProcessEnv {
  const { PATH, HOME, USER, TMPDIR, LANG } = process.env;
  return {
    ...{ PATH, HOME, USER, TMPDIR, LANG },
    MUNICIPALITY: town,
    CONTENT_ROOT: contentRootOf(town),
    OUT_DIR: resolve(projectRoot, '.cache/test-sites', town),
  };
}

/**
 * Builds a town's site into `.cache/test-sites/<town>`, once until its content or the code change;
 * who asks for it at the same time waits.
 * @param town a folder of `content/` or of `tests/fixtures/towns/`
 */
export function buildSite(town: string): Promise<BuildTarget> {
  return ensureSite(siteEnvironment(town));
}
