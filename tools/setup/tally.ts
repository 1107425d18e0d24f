/** How a run ended: tests and checks, counted alike. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is counted. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/**
 * Counts a run of vitest. A run that failed without a failed test (a file that cannot be loaded, a
 * crash) or ran no test at all counts as one failure.
 * @param report undefined when vitest ended without writing one
 */
export function tallyTests(report: TestReport | undefined, exitCode: number): Tally {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const broken = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed, skipped };
}

/** Adds up. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of a run, in the form that tools for continuous integration count. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}

/** Where nobody watches (`CI`), a skipped test is a failure: it would stay skipped for ever. */
export function exitCode({ failed, skipped }: Tally, env: NodeJS.ProcessEnv): number {
  return failed > 0 || (env['CI'] === 'true' && skipped > 0) ? 1 : 0;
}
