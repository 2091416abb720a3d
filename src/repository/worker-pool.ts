import type { Worker } from 'node:worker_threads';
import { RuleError } from '../rules/rule-error.ts';

/** Some workers that answer messages, each one at a time. */
export interface WorkerPool {
  /** Has a worker answer; what the worker throws, or what ends it, rejects. */
  readonly ask: <Answer>(message: unknown) => Promise<Answer>;
  /** Has every worker take a message, those that start later too. */
  readonly tell: (message: unknown) => void;
  readonly close: () => Promise<void>;
}

/** What a worker says to what it was asked; `isRule` where a card or a configuration is at fault. */
export type Reply =
  | { readonly answer: unknown }
  | { readonly failure: unknown; readonly isRule: boolean };

/** Has a worker do what waited for it. */
type Task = (worker: Worker) => void;

/** Opens a pool; a worker is started when a message finds no idle one and there are fewer than `most`. */
export function openPool(start: () => Worker, most: number): WorkerPool {
  const rejects = new Map<Worker, ((failure: unknown) => void) | undefined>();
  const waiting: Task[] = [];
  const told: unknown[] = [];
  const next = (worker: Worker): void => {
    rejects.set(worker, undefined);
    const task = waiting.shift();
    if (task === undefined) {
      worker.unref();
    } else {
      worker.ref();
      task(worker);
    }
  };
  const seat = (): Worker => {
    const worker = start();
    const end = (failure: unknown): void => {
      rejects.get(worker)?.(failure);
      rejects.delete(worker);
    };
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`a worker thread has ended with code ${code}`)));
    for (const message of told) worker.postMessage(message);
    return worker;
  };
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        waiting.push((worker) => {
          rejects.set(worker, reject);
          worker.once('message', (reply) => {
            if (!('failure' in reply)) resolve(reply.answer);
            else reject(reply.isRule ? new RuleError(reply.failure.message) : reply.failure);
            next(worker);
          });
          worker.postMessage(message);
        });
        const [idle] = [...rejects].find(([, isBusy]) => isBusy === undefined) ?? [];
        if (idle !== undefined) next(idle);
        else if (rejects.size < most) next(seat());
      }),
    tell: (message) => {
      told.push(message);
      for (const worker of rejects.keys()) worker.postMessage(message);
    },
    close: async () => {
      await Promise.all(Array.from(rejects.keys(), (worker) => worker.terminate()));
    },
  };
}
