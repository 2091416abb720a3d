import { availableParallelism } from 'node:os';
import { noCache, openCache } from '../repository/cache.ts';
import { cacheFolder } from '../repository/cache-folder.ts';
import type { RunOptions } from '../repository/lint-run.ts';
import type { ConfigOption } from './config-option.ts';

/** What may be chosen of how a run goes about it. */
export interface RunChoice extends ConfigOption {
  /** Only these rules, also those that are off. */
  readonly rule?: readonly string[];
  /** `false` to neither read nor write the cache. */
  readonly cache?: boolean;
  readonly threads?: number;
}

/** What is taken of a machine unless more is asked for: each thread holds rules of its own. */
const MOST_THREADS = 4;

/** How a run is to go about it. */
export function runOptions(cwd: string, { config, rule, cache, threads }: RunChoice): RunOptions {
  return {
    ...{ cwd, configuration: config, ids: rule ?? [] },
    cache: cache === false ? noCache : openCache(cacheFolder(cwd)),
    threads: threads ?? Math.min(availableParallelism(), MOST_THREADS),
  };
}
