import { resolve } from 'node:path';
import type { NoteReport } from '../findings/finding.ts';
import { lintNote } from '../lint.ts';
import { lineIndex } from '../note/position.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import type { RuleSet } from '../rules/rule.ts';
import { meetingsIn } from './meetings-in.ts';
import type { Problem } from './problem.ts';
import { readSource, type Source } from './read-source.ts';

/** What became of one note: its report, unless it could not be read, and what is wrong with it. */
export interface Linted {
  readonly report?: NoteReport;
  readonly problems: readonly Problem[];
}

/** Gives the rules for a note, by its path. */
export type RulesOf = (path: string) => Promise<RuleSet>;

/** Lints notes one after the other, in the given order, with one note in memory at a time. */
export async function* lintFiles(
  paths: readonly string[],
  cwd: string,
  rulesOf: RulesOf,
): AsyncGenerator<Linted> {
  const beside = await meetingsIn(paths, cwd);
  for (const path of paths) {
    const source = await readSource(path, resolve(cwd, path));
    yield lintSource(path, source, await rulesOf(path), beside);
  }
}

/** Lints a note that has been read, if it could be. */
export function lintSource(
  path: string,
  { text, problem }: Source,
  rules: RuleSet,
  beside: readonly NoteRecord[] = [],
): Linted {
  if (problem !== undefined) return { problems: [problem] };
  const report = lintNote(text, path, rules, beside);
  return { report, problems: noteProblems(report) };
}

function noteProblems({ path, source, problems }: NoteReport): readonly Problem[] {
  if (problems.length === 0) return [];
  const positionAt = lineIndex(source);
  return problems.map(({ message, span }) => {
    const { line, column } = positionAt(span.start);
    return { path, message, at: { line, column } };
  });
}
