import { resolve } from 'node:path';
import process from 'node:process';
import type { Gate } from '../configuration/configuration.ts';
import type { RepositoryFinding } from '../findings/finding.ts';
import {
  emptySummary,
  failsGate,
  joined,
  type Summary,
  withFindings,
  withNote,
} from '../report/summary.ts';
import { lintRun } from '../repository/lint-run.ts';
import { newOnly } from '../repository/new-only.ts';
import type { Outcome, Stage } from '../repository/outcome.ts';
import type { Problem } from '../repository/problem.ts';
import { recordStage } from '../repository/record-stage.ts';
import { openRecords } from '../repository/records.ts';
import type { Shard } from '../repository/shard.ts';
import { unusedStage } from '../repository/unused-stage.ts';
import { findAsked } from './find-asked.ts';
import { maskStage } from './mask-stage.ts';
import { openProgress } from './progress.ts';
import { quietStage } from './quiet-stage.ts';
import { openReports, type ReportsOptions } from './reports.ts';
import { type RunChoice, runOptions, today } from './run-options.ts';
import { complain, complainOf } from './terminal.ts';

/** The options of `caselint` itself. */
export interface LintOptions extends RunChoice, ReportsOptions {
  readonly failOn?: Gate;
  readonly stdinPath?: string;
  /** Leaves out what does not fail the gate. */
  readonly quiet?: boolean;
  readonly newOnly?: boolean;
  readonly changedSince?: string;
  readonly staged?: boolean;
  readonly shard?: Shard;
}

/**
 * Lints the notes that the paths lead to, writes the report, and gives the exit code: 2 when
 * something could not be read, otherwise 1 when findings stand at or above the gate.
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const cwd = process.cwd();
  const asked = await findAsked(paths, cwd, options);
  const onDisk = asked.notes.map((path) => resolve(cwd, path));
  const reports = await openReports(options, cwd, onDisk);
  const found: Problem[] = [];
  const repository: RepositoryFinding[] = [];
  let summary = emptySummary;
  let fails = false;
  let isOpen = false;
  const run: AsyncIterable<Outcome> = lintRun(asked, runOptions(cwd, options));
  const progress = openProgress(asked.notes.length);
  for await (const outcome of stagesOf(options, cwd).reduce(
    (before, stage) => stage(before),
    run,
  )) {
    if (!isOpen) await reports.write((writer) => writer.opening());
    isOpen = true;
    progress.clear();
    const own = summaryOf(outcome);
    fails ||= failsGate(own, options.failOn ?? outcome.settings?.gate.value ?? 'error');
    summary = joined(summary, own);
    const { report, problems, notices } = outcome;
    problems.forEach(complainOf);
    notices?.forEach(complain);
    found.push(...problems);
    repository.push(...(outcome.repository ?? []));
    if (report === undefined) continue;
    await reports.write((writer) => writer.note(report));
    progress.step();
  }
  progress.clear();
  await reports.write((writer) => writer.closing(repository, summary, found));
  await reports.finish();
  if (found.length > 0) return 2;
  return fails ? 1 : 0;
}

/** What findings go through: they get their status, what is settled may be left out, words may be hidden. */
function stagesOf(
  { rule, newOnly: isNewOnly, quiet: isQuiet, failOn }: LintOptions,
  cwd: string,
): readonly Stage[] {
  const recordOf = openRecords(cwd);
  return [
    recordStage(recordOf, today()),
    ...(rule === undefined ? [unusedStage(recordOf, cwd)] : []),
    ...(isNewOnly === true ? [newOnly] : []),
    ...(isQuiet === true ? [quietStage(failOn)] : []),
    maskStage(),
  ];
}

function summaryOf({ report, repository = [] }: Outcome): Summary {
  const summary = report === undefined ? emptySummary : withNote(emptySummary, report);
  return withFindings(summary, repository);
}
