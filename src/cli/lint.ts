import process from 'node:process';
import type { Gate, Mask } from '../configuration/configuration.ts';
import type { RepositoryFinding } from '../findings/finding.ts';
import { maskReport, maskRepositoryFinding } from '../report/mask.ts';
import { emptySummary, failsGate, withFindings, withNote } from '../report/summary.ts';
import { compareNotes } from '../repository/compare-notes.ts';
import { type FoundNotes, findNotes } from '../repository/find-notes.ts';
import { type Linted, lintFiles, lintSource, type RulesOf } from '../repository/lint-files.ts';
import type { Problem } from '../repository/problem.ts';
import { openProjects, type Project, type Projects } from '../repository/projects.ts';
import { decodeSource } from '../repository/read-source.ts';
import type { NoteRecord } from '../rules/note-record.ts';
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
  if (options.stdinPath !== undefined && !paths.includes(STANDARD_INPUT)) {
    throw new UsageError('--stdin-path: names a note from standard input; add - as a path');
  }
  const cwd = process.cwd();
  const projects = openProjects(cwd, options.config);
  const rulesOf = selecting(projects, options.rule ?? []);
  const asked = paths.length === 0 ? ['.'] : paths;
  const onDisk = asked.filter((path) => path !== STANDARD_INPUT);
  const typed = asked.length === onDisk.length ? [] : [options.stdinPath ?? '<stdin>'];
  const { notes, problems } = await findNotes(onDisk, cwd);
  for (const path of [...typed, ...notes]) await rulesOf(path);
  const writer =
    options.format === 'json' ? jsonWriter() : prettyWriter(terminalOptions(options.color));
  const allProblems: Problem[] = [];
  const records = new Map<Project, NoteRecord[]>();
  let summary = emptySummary;
  let fails = false;
  await print(writer.opening());
  for await (const { report, problems: found } of lintAll({ problems, typed, notes }, rulesOf)) {
    found.forEach(complainOf);
    allProblems.push(...found);
    if (report === undefined) continue;
    const project = await projects.ofNote(report.path);
    const { gate, mask } = project.settingsOf(report.path);
    if (report.record !== null) {
      records.set(project, [...(records.get(project) ?? []), report.record]);
    }
    summary = withNote(summary, report);
    fails ||= failsGate(withNote(emptySummary, report), options.failOn ?? gate.value);
    await print(writer.note(isMasked(mask.value) ? maskReport(report) : report));
  }
  const repository: RepositoryFinding[] = [];
  for (const [project, notes] of records) {
    const found = compareNotes(notes, await rulesOf(notes[0]?.path ?? '.'));
    const { gate, mask } = project.settingsOf('.');
    fails ||= failsGate(withFindings(emptySummary, found), options.failOn ?? gate.value);
    repository.push(...(isMasked(mask.value) ? found.map(maskRepositoryFinding) : found));
  }
  summary = withFindings(summary, repository);
  await print(writer.closing(repository, summary, allProblems));
  if (allProblems.length > 0) return 2;
  return fails ? 1 : 0;
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

/** Whether passages are hidden; in a build log, they are unless the configuration says otherwise. */
function isMasked(mask: Mask): boolean {
  return mask === 'auto' ? isSet(process.env.CI) : mask === 'on';
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable);
}

/** What a run is about: notes on disk and from standard input, by path. */
interface Asked extends FoundNotes {
  readonly typed: readonly string[];
}

async function* lintAll(
  { problems, typed, notes }: Asked,
  rulesOf: RulesOf,
): AsyncGenerator<Linted> {
  yield { problems };
  for (const path of typed) {
    const source = decodeSource(path, await readStandardInput());
    yield lintSource(path, source, await rulesOf(path));
  }
  yield* lintFiles(notes, process.cwd(), rulesOf);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function complainOf({ path, message, at }: Problem): void {
  complain(`${path}${at === undefined ? '' : `:${at.line}:${at.column}`}: ${message}`);
}
