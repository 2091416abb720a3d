import process from 'node:process';
import type { Gate } from '../configuration/configuration.ts';
import type { RepositoryFinding } from '../findings/finding.ts';
import { maskReport, maskRepositoryFinding } from '../report/mask.ts';
import {
  emptySummary,
  failsGate,
  joined,
  type Summary,
  withFindings,
  withNote,
} from '../report/summary.ts';
import { findNotes } from '../repository/find-notes.ts';
import type { RulesOf } from '../repository/lint-files.ts';
import { type Asked, lintRun } from '../repository/lint-run.ts';
import { newOnly } from '../repository/new-only.ts';
import type { Outcome, Stage } from '../repository/outcome.ts';
import type { Problem } from '../repository/problem.ts';
import { openProjects, type Projects } from '../repository/projects.ts';
import { decodeSource } from '../repository/read-source.ts';
import { recordStage } from '../repository/record-stage.ts';
import { openRecords } from '../repository/records.ts';
import { unusedStage } from '../repository/unused-stage.ts';
import type { RuleSet } from '../rules/rule.ts';
import { selectRules } from '../rules/rule-set.ts';
import type { ConfigOption } from './config-option.ts';
import { isMasked } from './masking.ts';
import { today } from './record-run.ts';
import { jsonWriter, prettyWriter } from './report-writer.ts';
import { complain, complainOf, print, terminalOptions } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The options of `caselint` itself. */
export interface LintOptions extends ConfigOption {
  readonly format?: 'pretty' | 'json';
  readonly failOn?: Gate;
  readonly rule?: readonly string[];
  readonly stdinPath?: string;
  readonly newOnly?: boolean;
  readonly color?: boolean;
}

const STANDARD_INPUT = '-';

/**
 * Lints the notes that the paths lead to, writes the report, and gives the exit code: 2 when
 * something could not be read, otherwise 1 when findings stand at or above the gate.
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const cwd = process.cwd();
  const projects = openProjects(cwd, options.config);
  const rulesOf = selecting(projects, options.rule ?? []);
  const asked = await findAsked(paths, cwd, options.stdinPath);
  for (const { path } of asked.typed) await rulesOf(path);
  for (const path of asked.notes) await rulesOf(path);
  const writer =
    options.format === 'json' ? jsonWriter() : prettyWriter(terminalOptions(options.color));
  const found: Problem[] = [];
  const repository: RepositoryFinding[] = [];
  let summary = emptySummary;
  let fails = false;
  await print(writer.opening());
  const run: AsyncIterable<Outcome> = lintRun(asked, cwd, projects, rulesOf);
  for await (const outcome of stagesOf(options, cwd).reduce(
    (earlier, stage) => stage(earlier),
    run,
  )) {
    const own = summaryOf(outcome);
    fails ||= failsGate(own, options.failOn ?? outcome.settings?.gate.value ?? 'error');
    summary = joined(summary, own);
    const shown = isMasked(outcome.settings?.mask.value) ? masked(outcome) : outcome;
    shown.problems.forEach(complainOf);
    shown.notices?.forEach(complain);
    found.push(...shown.problems);
    repository.push(...(shown.repository ?? []));
    if (shown.report !== undefined) await print(writer.note(shown.report));
  }
  await print(writer.closing(repository, summary, found));
  if (found.length > 0) return 2;
  return fails ? 1 : 0;
}

/** The notes that the paths lead to, with the one from standard input where a path asks for it. */
async function findAsked(
  paths: readonly string[],
  cwd: string,
  stdinPath: string | undefined,
): Promise<Asked> {
  if (stdinPath !== undefined && !paths.includes(STANDARD_INPUT)) {
    throw new UsageError('--stdin-path: names a note from standard input; add - as a path');
  }
  const asked = paths.length === 0 ? ['.'] : paths;
  const onDisk = asked.filter((path) => path !== STANDARD_INPUT);
  const found = await findNotes(onDisk, cwd);
  if (asked.length === onDisk.length) return { ...found, typed: [] };
  const path = stdinPath ?? '<stdin>';
  return { ...found, typed: [{ path, source: decodeSource(path, await readStandardInput()) }] };
}

/** What a run goes through: findings get their status, and what is settled may be left out. */
function stagesOf({ rule, newOnly: isNewOnly }: LintOptions, cwd: string): readonly Stage[] {
  const recordOf = openRecords(cwd);
  return [
    recordStage(recordOf, today()),
    ...(rule === undefined ? [unusedStage(recordOf, cwd)] : []),
    ...(isNewOnly === true ? [newOnly] : []),
  ];
}

function summaryOf({ report, repository = [] }: Outcome): Summary {
  const summary = report === undefined ? emptySummary : withNote(emptySummary, report);
  return withFindings(summary, repository);
}

function masked({ report, repository, ...outcome }: Outcome): Outcome {
  return {
    ...outcome,
    ...(report === undefined ? {} : { report: maskReport(report) }),
    ...(repository === undefined ? {} : { repository: repository.map(maskRepositoryFinding) }),
  };
}

/** Gives the rules that are asked of a note; a configuration at fault is told when they are first asked for. */
function selecting(projects: Projects, ids: readonly string[]): RulesOf {
  const selected = new Map<RuleSet, RuleSet>();
  return async (path) => {
    const rules = await (await projects.ofNote(path)).rulesOf(path);
    const selection = selected.get(rules) ?? selectRules(rules, ids);
    selected.set(rules, selection);
    return selection;
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
