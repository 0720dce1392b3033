import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/own-temporary-folder.ts',
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      include: ['src/**/*.ts'],
      // What only ever runs in another process or thread than the tests' own is seen by the whole-run tests, not counted.
      exclude: ['src/commands/start/boot.ts', 'src/commands/batch/worker.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 85, branches: 75, functions: 85, statements: 85 },
    },
  },
});
