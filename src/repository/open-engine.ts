import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { once } from '../discourse/once.ts';
import { type Asking, rulesFor } from './asking.ts';
import type { Engine } from './engine.ts';
import type { Projects } from './projects.ts';

/** Sources are loaded in one thread only. */
const isBuilt = extname(import.meta.url) === '.js';

/**
 * A run throws nearly all of its memory away; left to itself, the heap of each thread grows to four times
 * what it holds before it is swept.
 */
const sweepEarly = '--heap-growing-percent=100';

/**
 * How much code runs before it is compiled for speed, in bytes of bytecode: three times as much as usual. A run
 * meets new kinds of words and sentences for long, and what is compiled too early is thrown away again.
 */
const compileLate = '--interrupt-budget=400000';

/** Opens the engine of a run; what lints is loaded when something is first asked of it. */
export async function openEngine(
  { cwd, configuration, ids }: Asking,
  projects: Projects,
  threads: number,
): Promise<Engine> {
  setFlagsFromString(sweepEarly);
  setFlagsFromString(compileLate);
  const asking = { cwd, configuration, ids };
  if (threads > 1 && isBuilt) {
    const { engineOfThreads } = await import('./engine-of-threads.ts');
    return engineOfThreads(asking, threads);
  }
  return engineWhenAsked(async () => {
    const { engineHere } = await import('./engine-here.ts');
    return engineHere(rulesFor(asking, projects));
  });
}

/** A engine that is opened when something is first asked of it. */
function engineWhenAsked(open: () => Promise<Engine>): Engine {
  const engine = once(open);
  return {
    saidAt: async (path) => (await engine()).saidAt(path),
    lint: async (notes) => (await engine()).lint(notes),
    record: async (notes) => (await engine()).record(notes),
    meetings: async (heads) => (await engine()).meetings(heads),
    placeBeside: async (meetings) => (await engine()).placeBeside(meetings),
    compare: async (notes) => (await engine()).compare(notes),
    close: async () => {},
  };
}
