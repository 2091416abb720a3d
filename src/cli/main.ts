import process from 'node:process';
import { CommanderError } from 'commander';
import { GitError } from '../repository/git-error.ts';
import { RecordError } from '../repository/record-error.ts';
import { RuleError } from '../rules/rule-error.ts';
import { createProgram } from './program.ts';
import { complain, endWithReader } from './terminal.ts';
import { UsageError } from './usage-error.ts';

endWithReader();
try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}

/** Explains a user’s mistake in one line; our own mistakes go on as they are. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isMistake =
    error instanceof UsageError ||
    error instanceof RuleError ||
    error instanceof GitError ||
    error instanceof RecordError;
  if (!isMistake) throw error;
  complain(error.message);
  return 2;
}
