import { defineConfig } from 'vitest/config';

/** What takes long is left to the full run. */
const isFull = process.env['FULL'] === '1';

const minutes = (count: number) => count * 60_000;

export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    // The groups run one after the other: what measures time is alone on the machine.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
          // Most take milliseconds; those that try thousands of inputs must not fail a busy machine.
          testTimeout: minutes(1),
          hookTimeout: minutes(1),
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/postgres-setup.ts',
          testTimeout: minutes(1),
          // The first that asks for a site has to wait for its build.
          hookTimeout: minutes(5),
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/e2e-setup.ts',
          testTimeout: minutes(2),
          hookTimeout: minutes(2),
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          // Builds two towns of its own, one of them large.
          exclude: isFull ? [] : ['tests/bench/calendar.test.ts'],
          maxWorkers: 1,
          testTimeout: minutes(5),
          hookTimeout: minutes(5),
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
