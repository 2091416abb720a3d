import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of the writer’s page as it is built. */
    readonly builtDesk: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'build', `desk-${process.pid}`);

/** Builds the writer’s page, once for all tests that open it, and sees to it that there is a browser. */
export function setup(project: TestProject): void {
  findBrowser();
  execFileSync(process.execPath, ['--import', 'tsx', 'build.ts', folder], { cwd: root });
  project.provide('builtDesk', join(folder, 'desk.html'));
}

/** Removes what was built. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
