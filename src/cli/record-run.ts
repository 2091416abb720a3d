import { findNotes } from '../repository/find-notes.ts';
import { lintRun } from '../repository/lint-run.ts';
import type { Outcome } from '../repository/outcome.ts';
import { openProjects } from '../repository/projects.ts';
import { recordStage } from '../repository/record-stage.ts';
import type { RecordOf } from '../repository/records.ts';

/** Lints notes on disk with all rules that are on, for a command that writes to the record. */
export async function* recordRun(
  paths: readonly string[],
  config: string | false | undefined,
  cwd: string,
  recordOf: RecordOf,
): AsyncGenerator<Outcome> {
  const projects = openProjects(cwd, config);
  const found = await findNotes(paths.length === 0 ? ['.'] : paths, cwd);
  const run = lintRun({ ...found, typed: [] }, cwd, projects, async (path) =>
    (await projects.ofNote(path)).rulesOf(path),
  );
  yield* recordStage(recordOf, today())(run);
}

/** The day, in UTC, as `2026-03-12`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
