import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import envPaths from 'env-paths';

/** Where the cache of a working folder lies: in the nearest `node_modules` upward, else in the user’s own cache folder. */
export function cacheFolder(cwd: string): string {
  for (let step = cwd; ; step = dirname(step)) {
    const modules = join(step, 'node_modules');
    if (existsSync(modules)) return join(modules, '.cache', 'caselint');
    if (step === dirname(step)) return envPaths('caselint', { suffix: '' }).cache;
  }
}
