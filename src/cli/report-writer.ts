import type { NoteReport, RepositoryFinding } from '../findings/finding.ts';
import { jsonClosing, jsonNote, jsonOpening } from '../report/json.ts';
import { type Praise, praiseIn, prettySummary } from '../report/pretty.ts';
import { prettyNote } from '../report/pretty-note.ts';
import { prettyRepository } from '../report/pretty-repository.ts';
import type { ReportOptions } from '../report/style.ts';
import type { Summary } from '../report/summary.ts';
import type { Problem } from '../repository/problem.ts';
import { readTool } from './tool.ts';

/** Gives a report piece by piece, so that no more than one note is held at a time. */
export interface ReportWriter {
  readonly opening: () => string;
  readonly note: (report: NoteReport) => string;
  readonly closing: (
    repository: readonly RepositoryFinding[],
    summary: Summary,
    problems: readonly Problem[],
  ) => string;
}

/** Writes the report for people. */
export function prettyWriter(options: ReportOptions): ReportWriter {
  const praise: Praise[] = [];
  return {
    opening: () => '',
    note: (report) => {
      praise.push(...praiseIn(report));
      return prettyNote(report, options);
    },
    closing: (repository, summary) =>
      prettyRepository(repository, options) + prettySummary(summary, praise, options),
  };
}

/** Writes the JSON report. */
export function jsonWriter(): ReportWriter {
  let separator = '\n';
  return {
    opening: () => jsonOpening(readTool()),
    note: (report) => {
      const text = separator + jsonNote(report);
      separator = ',\n';
      return text;
    },
    closing: (repository, summary, problems) =>
      jsonClosing(repository, problems.map(jsonError), summary),
  };
}

function jsonError({ path, message, at }: Problem): { path: string; message: string } {
  return { path, message: at === undefined ? message : `${at.line}:${at.column}: ${message}` };
}
