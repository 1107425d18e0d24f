import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { runQuietly } from './run.mjs';
import type { Tally } from './tally.ts';

/** A check of the files as they are: one command that must succeed. */
interface Check {
  title: string;
  args: readonly string[];
}

const astro = 'node_modules/astro/bin/astro.mjs';
const eslint = 'node_modules/eslint/bin/eslint.js';
const prettier = 'node_modules/prettier/bin/prettier.cjs';

/** Two lanes for two cores; the type check takes about as long as all the others. */
const LANES: readonly (readonly Check[])[] = [
  [{ title: 'Typen (astro check)', args: [astro, 'check', '--minimumFailingSeverity', 'warning'] }],
  [
    { title: 'Inhalte (check:content)', args: ['tools/check-content.ts'] },
    { title: 'Format (prettier)', args: [prettier, '--check', '--log-level', 'warn', '.'] },
    { title: 'Regeln (eslint)', args: [eslint, '--max-warnings', '0', '.'] },
  ],
];

/** Runs all checks, whether or not one fails; what a failing one printed is shown at once. */
export async function runChecks(): Promise<Tally[]> {
  const lanes = LANES.map(async (checks) => {
    const tallies: Tally[] = [];
    for (const check of checks) tallies.push(await runCheck(check));
    return tallies;
  });
  return (await Promise.all(lanes)).flat();
}

async function runCheck({ title, args }: Check): Promise<Tally> {
  try {
    await step(title, async () => {
      const { code, output } = await runQuietly(process.execPath, [...args]);
      if (code !== 0) throw new Problem(output.trim());
    });
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.log(`\n${error.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
