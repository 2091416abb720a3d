import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Gate } from '../configuration/configuration.ts';
import type { NoteReport } from '../findings/finding.ts';
import { coverReport } from '../report/mask.ts';
import {
  type JsonReport,
  type MergedReport,
  mergeReports,
  repeatedIn,
  restoreReport,
  writeJsonReport,
} from '../report/merge-reports.ts';
import { emptySummary, failsGate, withFindings } from '../report/summary.ts';
import { packageHome } from '../repository/package-home.ts';
import { openProjects } from '../repository/projects.ts';
import { readSource, readTextFile } from '../repository/read-source.ts';
import { validate } from '../rules/validate.ts';
import type { ConfigOption } from './config-option.ts';
import { covers } from './covers.ts';
import { openReports, type ReportsOptions } from './reports.ts';
import { complain, print } from './terminal.ts';
import { readTool } from './tool.ts';
import { UsageError } from './usage-error.ts';

/** The options of `caselint merge`. */
export interface MergeOptions extends ConfigOption, ReportsOptions {
  readonly failOn?: Gate;
}

/**
 * Makes one report of the JSON reports of a divided run, and gives the exit code that the whole run
 * would have given. For formats other than JSON the notes themselves are read again.
 *
 * @throws UsageError for a file that is no report, and for a note that two of them are about.
 */
export async function merge(files: readonly string[], options: MergeOptions): Promise<number> {
  const cwd = process.cwd();
  const schema = JSON.parse(
    await readFile(join(packageHome, 'rules/schema/report.schema.json'), 'utf8'),
  );
  const reports: JsonReport[] = [];
  for (const file of files) reports.push(readReport(file, resolve(cwd, file), schema));
  const merged = mergeReports(readTool(), reports);
  const repeated = repeatedIn(merged);
  if (repeated !== undefined) {
    throw new UsageError(`${repeated}: stands in two of the reports; leave one of them out`);
  }
  for (const { path, message } of merged.errors) complain(`${path}: ${message}`);
  const isComplete = await write(merged, cwd, options);
  if (!isComplete || merged.errors.length > 0) return 2;
  return (await fails(merged, cwd, options)) ? 1 : 0;
}

/** @throws UsageError that names the file, where it is no report of this version. */
function readReport(path: string, file: string, schema: object): JsonReport {
  const { text, problem } = readTextFile(path, file);
  if (problem !== undefined) throw new UsageError(`${path}: ${problem.message}`);
  const read = validate<JsonReport>(parsed(text), schema);
  if ('value' in read) return read.value;
  const place = read.fault.keys.join('/');
  throw new UsageError(
    `${path}: is no JSON report of caselint, version 1${place === '' ? '' : ` (at ${place})`}; write it with --format json`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether all notes were at hand that the formats need. */
async function write(merged: MergedReport, cwd: string, options: MergeOptions): Promise<boolean> {
  const { format, output = [] } = options;
  if (output.length === 0 && (format === undefined || format === 'json')) {
    await print(writeJsonReport(merged));
    return true;
  }
  const projects = openProjects(cwd, options.config);
  const coverOf = covers();
  const onDisk = merged.notes.map(({ path }) => resolve(cwd, path));
  const reports = await openReports({ ...options, format: format ?? 'json' }, cwd, onDisk);
  let isComplete = true;
  await reports.write((writer) => writer.opening());
  for (const note of merged.notes) {
    const { text } = readSource(note.path, resolve(cwd, note.path));
    const report: NoteReport | undefined =
      text === undefined ? undefined : restoreReport(note, text);
    if (report === undefined) {
      isComplete = false;
      complain(
        `${note.path}: is not at hand as it was linted; merge in the same folder, or into JSON`,
      );
      continue;
    }
    const { mask } = (await projects.ofNote(note.path)).settingsOf(note.path);
    const shown = coverReport(report, coverOf(mask.value));
    await reports.write((writer) => writer.note(shown));
  }
  const { repository, summary, errors } = merged;
  await reports.write((writer) => writer.closing(repository, summary, errors));
  await reports.finish();
  return isComplete;
}

async function fails(
  { notes, repository }: MergedReport,
  cwd: string,
  { failOn, config }: MergeOptions,
): Promise<boolean> {
  const projects = openProjects(cwd, config);
  const groups = [
    ...notes,
    ...repository.map((finding) => ({ path: finding.path, findings: [finding] })),
  ];
  for (const { path, findings } of groups) {
    const summary = withFindings(emptySummary, findings);
    const gate = failOn ?? (await projects.ofNote(path)).settingsOf(path).gate.value;
    if (failsGate(summary, gate)) return true;
  }
  return false;
}
