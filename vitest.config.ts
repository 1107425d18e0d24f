import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** What takes long is left to the full run. */
const isFull = process.env['FULL'] === '1';

const minutes = (count: number) => count * 60_000;

/**
 * A process goes on to the next file with the modules that it has loaded: loading them anew takes
 * more than most tests. So a file leaves nothing behind.
 */
const isolate = false;

export default defineConfig({
  test: {
    // One more than cores: what is tested waits for browser, server and disk now and then.
    maxWorkers: 3,
    passWithNoTests: true,
    sequence: { sequencer: LongestFirst },
    // The groups run one after the other: browsers leave little of the machine to others, and what
    // measures time is alone on it.
    projects: [
      {
        test: {
          name: 'unit',
          isolate,
          sequence: { groupOrder: 0 },
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
          // Most take milliseconds; those that try thousands of inputs must not fail a busy machine.
          testTimeout: minutes(1),
          hookTimeout: minutes(1),
        },
      },
      {
        test: {
          name: 'integration',
          isolate,
          sequence: { groupOrder: 0 },
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/postgres-setup.ts',
          testTimeout: minutes(1),
          // The first that asks for a site has to wait for its build.
          hookTimeout: minutes(5),
        },
      },
      {
        test: {
          name: 'e2e',
          isolate,
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.test.ts'],
          // Every template once more in every language.
          exclude: isFull ? [] : ['tests/e2e/every-language.test.ts'],
          globalSetup: 'tests/support/e2e-setup.ts',
          testTimeout: minutes(2),
          hookTimeout: minutes(2),
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          // One builds two towns of its own, one of them large; the other takes minutes.
          exclude: isFull
            ? []
            : ['tests/bench/calendar.test.ts', 'tests/bench/registration.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: minutes(5),
          hookTimeout: minutes(5),
        },
      },
    ],
  },
});
