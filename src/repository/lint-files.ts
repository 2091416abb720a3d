import type { NoteReport } from '../findings/finding.ts';
import { lineIndex } from '../note/position.ts';
import { inOrder, partsOf } from './in-order.ts';
import type { Linter } from './linter.ts';
import type { Outcome } from './outcome.ts';
import type { Problem } from './problem.ts';
import { readSheets } from './read-sheets.ts';

/** How many notes are read and linted at a time, and how many such parts before they are asked for. */
export interface Pace {
  readonly size: number;
  readonly ahead: number;
}

/** Lints notes in the given order, with no more than a few of them in memory at a time. */
export async function* lintFiles(
  paths: readonly string[],
  cwd: string,
  linter: Linter,
  { size, ahead }: Pace,
): AsyncGenerator<Outcome> {
  const lint = (part: readonly string[]) => lintPart(part, cwd, linter);
  for await (const outcomes of inOrder(partsOf(paths, size), lint, ahead)) yield* outcomes;
}

async function lintPart(
  paths: readonly string[],
  cwd: string,
  linter: Linter,
): Promise<readonly Outcome[]> {
  const { sheets, problems } = readSheets(paths, cwd);
  const reports = await linter.lint(sheets);
  const read = new Map(reports.map((report) => [report.path, outcomeOf(report)]));
  return paths.map((path) => {
    const problem = problems.get(path);
    return read.get(path) ?? { problems: problem === undefined ? [] : [problem] };
  });
}

/** A note’s report, with what is wrong with the note as a file. */
export function outcomeOf(report: NoteReport): Outcome {
  const { path, source, problems } = report;
  if (problems.length === 0) return { problems: [], report };
  const positionAt = lineIndex(source);
  const found = problems.map(({ message, span }): Problem => {
    const { line, column } = positionAt(span.start);
    return { path, message, at: { line, column } };
  });
  return { problems: found, report };
}
