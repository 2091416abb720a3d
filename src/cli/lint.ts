import process from 'node:process';
import type { Gate, Mask } from '../configuration/configuration.ts';
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
import type { Outcome } from '../repository/outcome.ts';
import type { Problem } from '../repository/problem.ts';
import { openProjects, type Projects } from '../repository/projects.ts';
import { decodeSource } from '../repository/read-source.ts';
import type { RuleSet } from '../rules/rule.ts';
import { selectRules } from '../rules/rule-set.ts';
import type { ConfigOption } from './config-option.ts';
import { jsonWriter, prettyWriter } from './report-writer.ts';
import { complain, print, terminalOptions } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The options of `caselint` itself. */
export interface LintOptions extends ConfigOption {
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
  for await (const outcome of lintRun(asked, cwd, projects, rulesOf)) {
    const own = summaryOf(outcome);
    fails ||= failsGate(own, options.failOn ?? outcome.settings?.gate.value ?? 'error');
    summary = joined(summary, own);
    const shown = isMasked(outcome.settings?.mask.value) ? masked(outcome) : outcome;
    shown.problems.forEach(complainOf);
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
    const selection = selected.get(rules) ?? (await selectRules(rules, ids));
    selected.set(rules, selection);
    return selection;
  };
}

/** Whether passages are hidden; in a build log, they are unless the configuration says otherwise. */
function isMasked(mask: Mask = 'auto'): boolean {
  return mask === 'auto' ? isSet(process.env.CI) : mask === 'on';
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function complainOf({ path, message, at }: Problem): void {
  complain(`${path}${at === undefined ? '' : `:${at.line}:${at.column}`}: ${message}`);
}
