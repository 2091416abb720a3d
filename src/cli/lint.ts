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
import type { RulesOf } from '../repository/lint-files.ts';
import { lintRun } from '../repository/lint-run.ts';
import type { Outcome } from '../repository/outcome.ts';
import type { Problem } from '../repository/problem.ts';
import { openProjects, type Projects } from '../repository/projects.ts';
import type { Shard } from '../repository/shard.ts';
import type { RuleSet } from '../rules/rule.ts';
import { selectRules } from '../rules/rule-set.ts';
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
}

/**
 * Lints the notes that the paths lead to, writes the report, and gives the exit code: 2 when
 * something could not be read, otherwise 1 when findings stand at or above the gate.
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const cwd = process.cwd();
  const projects = openProjects(cwd, options.config);
  const rulesOf = selecting(projects, options.rule ?? []);
  const asked = await findAsked(paths, cwd, options);
  for (const { path } of asked.typed) await rulesOf(path);
  for (const path of asked.notes) await rulesOf(path);
  const onDisk = asked.notes.map((path) => resolve(cwd, path));
  const reports = await openReports(options, cwd, onDisk);
  const found: Problem[] = [];
  const repository: RepositoryFinding[] = [];
  let summary = emptySummary;
  let fails = false;
  await reports.write((writer) => writer.opening());
  for await (const outcome of maskStage()(lintRun(asked, cwd, projects, rulesOf))) {
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

/** Gives the rules that are asked of a note; a configuration at fault is told when they are first asked for. */
function selecting(projects: Projects, ids: readonly string[]): RulesOf {
  const selected = new Map<RuleSet, RuleSet>();
  return async (path) => {
    const rules = await (await projects.ofNote(path)).rulesOf(path);
    const selection = selected.get(rules) ?? (await selectRules(rules, ids));
    selected.set(rules, selection);
    return selection;
  };
}
