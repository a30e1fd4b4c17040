import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/**/*.test.ts', 'web/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'evals/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['tests/support/global-postgres.ts', 'tests/support/global-templates.ts'],
    reporters: ['default', './tests/support/count-reporter.ts'],
    // Machines are shared and slow at times; a test fails for what it finds, not for the clock.
    testTimeout: 300_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
  },
});
