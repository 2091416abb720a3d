import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of the command as it is built. */
    readonly builtCommand: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'build', `tests-${process.pid}`);

/** Builds the command, once for all tests that run it. */
export function setup(project: TestProject): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'build.ts', folder, '--without-pages'], {
    cwd: root,
  });
  project.provide('builtCommand', join(folder, 'cli.js'));
}

/** Removes what was built. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
