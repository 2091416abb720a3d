import type { Cache } from '../../src/repository/cache.ts';
import { lintRun } from '../../src/repository/lint-run.ts';
import { allOf } from './all-of.ts';

/** What a run over notes of a folder finds out, in this thread, as plain data. */
export async function lintIn(
  cwd: string,
  notes: readonly string[],
  cache: Cache,
  ids: readonly string[] = [],
): Promise<unknown> {
  const asked = { notes, typed: [], problems: [], others: [] };
  const run = lintRun(asked, { cwd, configuration: undefined, ids, cache, threads: 1 });
  return JSON.parse(JSON.stringify(await allOf(run)));
}
