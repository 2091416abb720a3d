import { resolve } from 'node:path';
import type { Sheet } from './engine.ts';
import type { Problem } from './problem.ts';
import { readSource } from './read-source.ts';

/** Notes as they were read from disk, in their order, and by path what kept others from being read. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly problems: ReadonlyMap<string, Problem>;
}

/** Reads some notes at a time. */
export function readSheets(paths: readonly string[], cwd: string): ReadSheets {
  const sources = paths.map((path) => ({ path, ...readSource(path, resolve(cwd, path)) }));
  return {
    sheets: sources.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    problems: new Map(
      sources.flatMap(({ path, problem }) => (problem === undefined ? [] : [[path, problem]])),
    ),
  };
}
