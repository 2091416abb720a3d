import { defineConfig } from 'vitest/config';

const command = 'tests/cli/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { include: ['tests/**/*.test.ts'], exclude: [command] } },
      { extends: true, test: { include: [command], globalSetup: 'tests/cli/build-command.ts' } },
    ],
  },
});
