import { noCache, openCache } from '../repository/cache.ts';
import { cacheFolder } from '../repository/cache-folder.ts';
import type { RunOptions } from '../repository/lint-run.ts';
import type { ConfigOption } from './config-option.ts';

/** The options that say how notes are linted. */
export interface RunChoice extends ConfigOption {
  readonly rule?: readonly string[];
  /** `false` to neither read nor write the cache. */
  readonly cache?: boolean;
  readonly threads?: number;
}

/** How a run is to go about it. */
export function runOptions(cwd: string, { config, rule, cache, threads }: RunChoice): RunOptions {
  return {
    ...{ cwd, configuration: config, ids: rule ?? [] },
    cache: cache === false ? noCache : openCache(cacheFolder(cwd)),
    threads: threads ?? 1,
  };
}

/** The day, in UTC, as `2026-03-12`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
