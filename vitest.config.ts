import { defineConfig } from 'vitest/config';

/** Unit tests that put other modules in place of those that are tested. */
const MOCKED = 'tests/unit/**/*.mocked.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [MOCKED],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 30_000,
          // The unit tests leave no state behind: a thread reads the modules once for all its files.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          // Modules that a file puts others in place of are no other file's to read.
          name: 'mocked',
          include: [MOCKED],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 30_000,
          pool: 'threads',
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file has browsers of its own; a third file at once gains nothing on two cores, and makes all wait long.
          // They come behind the unit tests, which keep both cores busy.
          maxWorkers: 2,
          // A browser that is starved of its core for half a second can miss a moment: what is broken fails twice.
          retry: 1,
          sequence: { groupOrder: 1 },
          isolate: false,
        },
      },
    ],
  },
});
