import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runChecks } from './checks.ts';
import { ensureChromium } from './chromium.ts';
import { ensurePostgres } from './postgres.ts';
import { reportProblems } from './problem.mjs';
import { projectEnvironment, runInForeground } from './run.mjs';
import { closingLine, exitCode, sum, tallyTests, type Tally, type TestReport } from './tally.ts';

const REPORT = '.cache/test-report.json';

process.exitCode = await reportProblems(async () => {
  const chromium = await ensureChromium();
  await ensurePostgres();
  const checks = await runChecks();
  const tests = await runTests(chromium, process.argv.includes('--full'));
  const all = sum([...checks, tests]);
  console.log(`\n${closingLine(all)}`);
  return exitCode(all, process.env);
});

/** @param full every route and the long runs too, instead of one instance of each template */
async function runTests(chromium: string, full: boolean): Promise<Tally> {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const env = {
    ...projectEnvironment(),
    CHROMIUM_PATH: chromium,
    ...(full && { FULL: '1' }),
  };
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...reporters];
  const code = await runInForeground(process.execPath, vitest, { env });
  const report = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : undefined;
  return tallyTests(report === undefined ? undefined : (JSON.parse(report) as TestReport), code);
}
