import type { Problem } from './problem.ts';

/** The record cannot be read or written; the message says which file, what is wrong, and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    const { path, at, message } = problem;
    super(`${path}${at === undefined ? '' : `:${at.line}:${at.column}`}: ${message}`);
    this.problem = problem;
  }
}
