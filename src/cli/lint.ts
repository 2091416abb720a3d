import { availableParallelism } from 'node:os';
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
import { noCache, openCache } from '../repository/cache.ts';
import { cacheFolder } from '../repository/cache-folder.ts';
import { lintRun, type RunOptions } from '../repository/lint-run.ts';
import type { Outcome } from '../repository/outcome.ts';
import type { Problem } from '../repository/problem.ts';
import type { Shard } from '../repository/shard.ts';
import type { ConfigOption } from './config-option.ts';
import { findAsked } from './find-asked.ts';
import { maskStage } from './mask-stage.ts';
import { openReports, type ReportsOptions } from './reports.ts';
import { complainOf } from './terminal.ts';

/** The options of `caselint` itself. */
export interface LintOptions extends ConfigOption, ReportsOptions {
  readonly failOn?: Gate;
  readonly rule?: readonly string[];
  readonly stdinPath?: string;
  readonly changedSince?: string;
  readonly staged?: boolean;
  readonly shard?: Shard;
  /** `false` to neither read nor write the cache. */
  readonly cache?: boolean;
  readonly threads?: number;
}

/** What is taken of a machine unless more is asked for: each thread holds rules of its own. */
const MOST_THREADS = 4;

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
  for await (const outcome of maskStage()(lintRun(asked, runOptions(cwd, options)))) {
    if (!isOpen) await reports.write((writer) => writer.opening());
    isOpen = true;
    const own = summaryOf(outcome);
    fails ||= failsGate(own, options.failOn ?? outcome.settings?.gate.value ?? 'error');
    summary = joined(summary, own);
    const { report, problems } = outcome;
    problems.forEach(complainOf);
    found.push(...problems);
    repository.push(...(outcome.repository ?? []));
    if (report !== undefined) await reports.write((writer) => writer.note(report));
  }
  await reports.write((writer) => writer.closing(repository, summary, found));
  await reports.finish();
  if (found.length > 0) return 2;
  return fails ? 1 : 0;
}

function summaryOf({ report, repository = [] }: Outcome): Summary {
  const summary = report === undefined ? emptySummary : withNote(emptySummary, report);
  return withFindings(summary, repository);
}

function runOptions(cwd: string, { config, rule, cache, threads }: LintOptions): RunOptions {
  return {
    ...{ cwd, configuration: config, ids: rule ?? [] },
    cache: cache === false ? noCache : openCache(cacheFolder(cwd)),
    threads: threads ?? Math.min(availableParallelism(), MOST_THREADS),
  };
}
