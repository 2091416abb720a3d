import type { Finding, NoteReport, RepositoryFinding, Softening } from '../findings/finding.ts';
import { lineIndex, type Position } from '../note/position.ts';
import { emptySummary, type Summary, withFindings, withNote } from './summary.ts';
import { visibleJson } from './visible-text.ts';

/** What could not be read or understood, and why. */
export interface ReportError {
  readonly path: string;
  readonly message: string;
  /** Where in the note, both counted from 1. */
  readonly at?: { readonly line: number; readonly column: number };
}

/** The program that wrote a report. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** A whole JSON report, version 1, one note a line. @see rules/schema/report.schema.json */
export function jsonReport(
  tool: Tool,
  reports: readonly NoteReport[],
  errors: readonly ReportError[],
  repository: readonly RepositoryFinding[] = [],
): string {
  const notes = reports.map((report) => `\n${jsonNote(report)}`).join(',');
  const summary = withFindings(reports.reduce(withNote, emptySummary), repository);
  return jsonOpening(tool) + notes + jsonClosing(repository, errors, summary);
}

/** The beginning of a JSON report, up to its first note. */
export function jsonOpening(tool: Tool): string {
  return `{"version":1,"tool":${visibleJson(tool)},"notes":[`;
}

/** One note of a JSON report, on one line; notes are joined with commas. */
export function jsonNote({ path, type, source, findings }: NoteReport): string {
  const positionAt = lineIndex(source);
  const places = findings.map((finding) => jsonFinding(finding, positionAt));
  return visibleJson({ path, type, findings: places });
}

/** The end of a JSON report, after its last note. */
export function jsonClosing(
  repository: readonly RepositoryFinding[],
  errors: readonly ReportError[],
  summary: Summary,
): string {
  const found = repository.map((finding) => `\n${jsonRepositoryFinding(finding)}`).join(',');
  return `\n],"repository":[${found}],"errors":${visibleJson(errors.map(jsonError))},"summary":${jsonSummary(summary)}}\n`;
}

/** The summary of a JSON report, which counts what is open. */
export function jsonSummary({ notes, error, warning, info, praise }: Summary): string {
  return visibleJson({ notes, error, warning, info, praise });
}

function jsonError({ path, message, at }: ReportError): Omit<ReportError, 'at'> {
  return { path, message: at === undefined ? message : `${at.line}:${at.column}: ${message}` };
}

function jsonRepositoryFinding(finding: RepositoryFinding): string {
  const { path, start, end, notes } = finding;
  return visibleJson({ path, ...jsonFields(finding, start, end, null), notes });
}

function jsonFinding(finding: Finding, positionAt: ReturnType<typeof lineIndex>): unknown {
  const softenedBy =
    finding.softenedBy === null ? null : jsonSoftening(finding.softenedBy, positionAt);
  return jsonFields(finding, positionAt(finding.start), positionAt(finding.end), softenedBy);
}

function jsonFields(
  finding: Omit<Finding, 'start' | 'end'>,
  start: Position,
  end: Position,
  softenedBy: unknown,
) {
  const { rule, family, severity, level, passage, speaker, message, guideline } = finding;
  const { question, rewording, fingerprint, status } = finding;
  return {
    rule,
    family,
    severity,
    level,
    start,
    end,
    passage,
    speaker,
    message,
    guideline,
    question,
    rewording,
    softenedBy,
    fingerprint,
    status,
  };
}

function jsonSoftening(
  { kind, start, end, passage }: Softening,
  positionAt: ReturnType<typeof lineIndex>,
): unknown {
  return { kind, start: positionAt(start), end: positionAt(end), passage };
}
