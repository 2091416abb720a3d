import process from 'node:process';
import { emptySummary, failsGate, type Gate, withFindings, withNote } from '../report/summary.ts';
import { compareNotes } from '../repository/compare-notes.ts';
import { findNotes } from '../repository/find-notes.ts';
import { type Linted, lintFiles, lintSource } from '../repository/lint-files.ts';
import type { Problem } from '../repository/problem.ts';
import { readShippedCatalogue } from '../repository/read-shipped-catalogue.ts';
import { decodeSource } from '../repository/read-source.ts';
import { selectRules } from '../rules/catalogue.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import type { RuleSet } from '../rules/rule.ts';
import { jsonWriter, prettyWriter } from './report-writer.ts';
import { complain, print, terminalOptions } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The options of `caselint` itself. */
export interface LintOptions {
  readonly format?: 'pretty' | 'json';
  readonly failOn?: Gate;
  readonly rule?: readonly string[];
  readonly stdinPath?: string;
  readonly color?: boolean;
}

const STANDARD_INPUT = '-';

/**
 * Lints the notes that the paths lead to, writes the report, and gives the exit code: 2 when
 * something could not be read, otherwise 1 when findings stand at or above the gate.
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  if (options.stdinPath !== undefined && !paths.includes(STANDARD_INPUT)) {
    throw new UsageError('--stdin-path: names a note from standard input; add - as a path');
  }
  const rules = selectRules(await readShippedCatalogue(), options.rule ?? []);
  const writer =
    options.format === 'json' ? jsonWriter() : prettyWriter(terminalOptions(options.color));
  const problems: Problem[] = [];
  const records: NoteRecord[] = [];
  let summary = emptySummary;
  await print(writer.opening());
  for await (const linted of lintAll(paths.length === 0 ? ['.'] : paths, options, rules)) {
    linted.problems.forEach(complainOf);
    problems.push(...linted.problems);
    if (linted.report === undefined) continue;
    summary = withNote(summary, linted.report);
    if (linted.report.record !== null) records.push(linted.report.record);
    await print(writer.note(linted.report));
  }
  const repository = compareNotes(records, rules);
  summary = withFindings(summary, repository);
  await print(writer.closing(repository, summary, problems));
  if (problems.length > 0) return 2;
  return failsGate(summary, options.failOn ?? 'error') ? 1 : 0;
}

async function* lintAll(
  paths: readonly string[],
  { stdinPath = '<stdin>' }: LintOptions,
  rules: RuleSet,
): AsyncGenerator<Linted> {
  const onDisk = paths.filter((path) => path !== STANDARD_INPUT);
  const { notes, problems } = await findNotes(onDisk, process.cwd());
  yield { problems };
  if (paths.includes(STANDARD_INPUT)) {
    yield lintSource(stdinPath, decodeSource(stdinPath, await readStandardInput()), rules);
  }
  yield* lintFiles(notes, process.cwd(), rules);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function complainOf({ path, message, at }: Problem): void {
  complain(`${path}${at === undefined ? '' : `:${at.line}:${at.column}`}: ${message}`);
}
