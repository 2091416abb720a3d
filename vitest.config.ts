import { defineConfig } from 'vitest/config';

/** Tests that run the command as it is built. */
const command = ['tests/cli/**/*.test.ts', 'tests/review/page.test.ts'];
const desk = 'tests/desk/**/*.test.ts';
/** Tests that count steps, for which the optimising compiler is off. */
const work = 'tests/work/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: { include: ['tests/**/*.test.ts'], exclude: [...command, desk, work] },
      },
      { extends: true, test: { include: command, globalSetup: 'tests/cli/build-command.ts' } },
      { extends: true, test: { include: [desk], globalSetup: 'tests/desk/build-desk.ts' } },
      {
        extends: true,
        test: {
          include: [work],
          setupFiles: 'tests/work/count-steps.ts',
          execArgv: ['--no-opt'],
        },
      },
    ],
  },
});
