import type { NoteReport, RepositoryFinding } from '../findings/finding.ts';
import type { ReportError, Tool } from './json.ts';
import type { ReportOptions } from './style.ts';
import type { Summary } from './summary.ts';

/** Gives a report piece by piece, so that no more than one note is held at a time. */
export interface ReportWriter {
  readonly opening: () => string;
  readonly note: (report: NoteReport) => string;
  readonly closing: (
    repository: readonly RepositoryFinding[],
    summary: Summary,
    problems: readonly ReportError[],
  ) => string;
}

/** What a report is written with: the page of those for people, and the program that writes it. */
export interface WriterOptions extends ReportOptions {
  readonly tool: Tool;
}
