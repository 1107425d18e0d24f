import { buildSite } from '#tests/support/build-site.ts';
import { testedTowns } from '#tests/support/towns.ts';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { runQuietly } from './run.mjs';
import type { Tally } from './tally.ts';

/** Something that must succeed before the tests begin. */
interface Check {
  title: string;
  /** @throws {Problem} with what is wrong */
  run: () => Promise<void>;
}

const astro = 'node_modules/astro/bin/astro.mjs';
const eslint = 'node_modules/eslint/bin/eslint.js';
const prettier = 'node_modules/prettier/bin/prettier.cjs';

/** A check of the files as they are, by one command. */
const command = (title: string, ...args: string[]): Check => ({
  title,
  run: () =>
    step(title, async () => {
      const { code, output } = await runQuietly(process.execPath, args);
      if (code !== 0) throw new Problem(output.trim());
    }),
});

/** Builds a site that tests visit; says its own steps. */
const site = (town: string): Check => ({
  title: `Website der Tests: ${town}`,
  run: async () => void (await buildSite(town)),
});

/**
 * In the order in which they begin. The type check takes longest; the sites begin when it has read
 * its files, since each build writes the content's types anew.
 */
const CHECKS: readonly Check[] = [
  command('Typen (astro check)', astro, 'check', '--minimumFailingSeverity', 'warning'),
  command('Regeln (eslint)', eslint, '--max-warnings', '0', '.'),
  command('Format (prettier)', prettier, '--check', '--log-level', 'warn', '.'),
  command('Inhalte (check:content)', 'tools/check-content.ts'),
  ...[...testedTowns(), 'erkrath'].map(site),
];

/** Two lanes for two cores. */
const LANES = 2;

/** Runs all checks, whether or not one fails; what a failing one printed is shown at once. */
export async function runChecks(): Promise<Tally[]> {
  const waiting = [...CHECKS];
  const lanes = Array.from({ length: LANES }, async () => {
    const tallies: Tally[] = [];
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      tallies.push(await runCheck(check));
    }
    return tallies;
  });
  return (await Promise.all(lanes)).flat();
}

async function runCheck({ title, run }: Check): Promise<Tally> {
  try {
    await run();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.log(`\n${title}: ${error.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
