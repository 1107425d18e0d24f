import { describe, expect, it } from 'vitest';
import { closingLine, exitCode, sum, tallyTests } from '#tools/setup/tally.ts';

/** What vitest reports. */
function report({ passed = 0, failed = 0, pending = 0, todo = 0 }) {
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  };
}

describe('tallyTests', () => {
  it('counts what vitest counted', () => {
    expect(tallyTests(report({ passed: 5, failed: 2, pending: 1, todo: 1 }), 1)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(tallyTests(report({ passed: 5 }), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('counts a crash without a report as a failure', () => {
    expect(tallyTests(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a run without any test as a failure', () => {
    expect(tallyTests(report({}), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('closingLine', () => {
  it('adds up checks and tests, and leaves out skipped when there is none', () => {
    const check = { passed: 1, failed: 0, skipped: 0 };
    const tests = { passed: 41, failed: 0, skipped: 0 };
    expect(closingLine(sum([check, tests]))).toBe('42 passed, 0 failed');
  });

  it('names skipped tests', () => {
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});

describe('exitCode', () => {
  it('is 0 only when nothing failed', () => {
    expect(exitCode({ passed: 3, failed: 0, skipped: 0 }, {})).toBe(0);
    expect(exitCode({ passed: 3, failed: 1, skipped: 0 }, {})).toBe(1);
  });

  it('lets a person skip a test, but not the continuous integration', () => {
    const skipped = { passed: 3, failed: 0, skipped: 1 };
    expect(exitCode(skipped, {})).toBe(0);
    expect(exitCode(skipped, { CI: 'true' })).toBe(1);
  });
});
