import type { Finding, NoteReport, Softening } from '../findings/finding.ts';
import { lineIndex } from '../note/position.ts';
import { emptySummary, type Summary, withNote } from './summary.ts';
import { visibleJson } from './visible-text.ts';

/** What could not be read or understood, and why. */
export interface ReportError {
  readonly path: string;
  readonly message: string;
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
): string {
  const notes = reports.map((report) => `\n${jsonNote(report)}`).join(',');
  return jsonOpening(tool) + notes + jsonClosing(errors, reports.reduce(withNote, emptySummary));
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
export function jsonClosing(errors: readonly ReportError[], summary: Summary): string {
  return `\n],"repository":[],"errors":${visibleJson(errors)},"summary":${visibleJson(summary)}}\n`;
}

function jsonFinding(finding: Finding, positionAt: ReturnType<typeof lineIndex>): unknown {
  const { rule, family, severity, level, passage, speaker, message, guideline } = finding;
  const { question, rewording, fingerprint, status } = finding;
  const start = positionAt(finding.start);
  const end = positionAt(finding.end);
  const softenedBy =
    finding.softenedBy === null ? null : jsonSoftening(finding.softenedBy, positionAt);
  return {
    ...{ rule, family, severity, level, start, end, passage, speaker, message },
    ...{ guideline, question, rewording, softenedBy, fingerprint, status },
  };
}

function jsonSoftening(
  { kind, start, end, passage }: Softening,
  positionAt: ReturnType<typeof lineIndex>,
): unknown {
  return { kind, start: positionAt(start), end: positionAt(end), passage };
}
