import { basename } from 'node:path';
import { lintRun } from '../repository/lint-run.ts';
import type { Outcome } from '../repository/outcome.ts';
import { RecordError } from '../repository/record-error.ts';
import { RECORD } from '../repository/record-home.ts';
import { recordStage } from '../repository/record-stage.ts';
import type { RecordOf } from '../repository/records.ts';
import type { ConfigOption } from './config-option.ts';
import { findAsked } from './find-asked.ts';
import { runOptions, today } from './run-options.ts';
import { complainOf } from './terminal.ts';

/**
 * Lints notes on disk with all rules that are on, for a command that writes to the record, and says
 * what could not be read.
 * @throws RecordError when the folder of the record cannot be read.
 */
export async function* recordRun(
  paths: readonly string[],
  options: ConfigOption,
  cwd: string,
  recordOf: RecordOf,
): AsyncGenerator<Outcome> {
  const asked = await findAsked(paths, cwd, {});
  const run = lintRun(asked, runOptions(cwd, options));
  for await (const outcome of recordStage(recordOf, today())(run)) {
    const fault = outcome.problems.find(({ path }) => basename(path) === RECORD);
    if (fault !== undefined) throw new RecordError(fault);
    outcome.problems.forEach(complainOf);
    yield outcome;
  }
}
