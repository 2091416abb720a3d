import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { NoteRecord } from '../rules/note-record.ts';
import type { Asking } from './asking.ts';
import type { Engine, Sheet } from './engine.ts';
import { openPool } from './worker-pool.ts';

/** What a worker thread is asked or, of meetings beside, told. */
export type Message =
  | { readonly kind: 'said'; readonly path: string }
  | { readonly kind: 'lint' | 'record' | 'meetings'; readonly notes: readonly Sheet[] }
  | { readonly kind: 'beside' | 'compare'; readonly records: readonly NoteRecord[] };

const program = new URL(`./lint-worker${extname(import.meta.url)}`, import.meta.url);

const limits = { maxYoungGenerationSizeMb: 48 };

/** Makes an engine that lints in up to so many worker threads. */
export function engineOfThreads(asking: Asking, threads: number): Engine {
  const { ask, tell, close } = openPool(
    () => new Worker(program, { workerData: asking, resourceLimits: limits }),
    threads,
  );
  const put = <Answer>(message: Message): Promise<Answer> => ask(message);
  return {
    saidAt: (path) => put({ kind: 'said', path }),
    lint: (notes) => put({ kind: 'lint', notes }),
    record: (notes) => put({ kind: 'record', notes }),
    meetings: (notes) => put({ kind: 'meetings', notes }),
    placeBeside: async (records) => tell({ kind: 'beside', records }),
    compare: (records) => put({ kind: 'compare', records }),
    close,
  };
}
