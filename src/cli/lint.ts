import { availableParallelism } from 'node:os';
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
import { noCache, openCache } from '../repository/cache.ts';
import { cacheFolder } from '../repository/cache-folder.ts';
import { findNotes } from '../repository/find-notes.ts';
import { type Asked, lintRun, type RunOptions } from '../repository/lint-run.ts';
import type { Outcome } from '../repository/outcome.ts';
import type { Problem } from '../repository/problem.ts';
import { decodeSource } from '../repository/read-source.ts';
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
  /** `false` to neither read nor write the cache. */
  readonly cache?: boolean;
  readonly threads?: number;
}

const STANDARD_INPUT = '-';
/** What is taken of a machine unless more is asked for: each thread holds rules of its own. */
const MOST_THREADS = 4;

/**
 * Lints the notes that the paths lead to, writes the report, and gives the exit code: 2 when
 * something could not be read, otherwise 1 when findings stand at or above the gate.
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const cwd = process.cwd();
  const asked = await findAsked(paths, cwd, options.stdinPath);
  const writer =
    options.format === 'json' ? jsonWriter() : prettyWriter(terminalOptions(options.color));
  const found: Problem[] = [];
  const repository: RepositoryFinding[] = [];
  let summary = emptySummary;
  let fails = false;
  let isOpen = false;
  for await (const outcome of lintRun(asked, runOptions(cwd, options))) {
    if (!isOpen) await print(writer.opening());
    isOpen = true;
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

function runOptions(cwd: string, { config, rule, cache, threads }: LintOptions): RunOptions {
  return {
    ...{ cwd, ids: rule ?? [] },
    ...(config === undefined ? {} : { configuration: config }),
    cache: cache === false ? noCache : openCache(cacheFolder(cwd)),
    threads: threads ?? Math.min(availableParallelism(), MOST_THREADS),
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
