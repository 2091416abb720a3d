import type { Finding, NoteReport, RepositoryFinding, Softening } from '../findings/finding.ts';
import type { NoteType } from '../note/note.ts';
import type { Position } from '../note/position.ts';
import { SIGN } from './hide-identifiers.ts';
import { jsonSummary, type ReportError, type Tool } from './json.ts';
import { emptySummary, type Summary, withFindings } from './summary.ts';
import { visibleJson } from './visible-text.ts';

/** A JSON report as it is read. @see rules/schema/report.schema.json */
export interface JsonReport {
  readonly version: 1;
  readonly tool: Tool;
  readonly notes: readonly JsonNote[];
  readonly repository: readonly RepositoryFinding[];
  readonly errors: readonly ReportError[];
}

/** The reports of the parts of a run as one. */
export interface MergedReport extends JsonReport {
  readonly summary: Summary;
}

/** One note of a JSON report. */
export interface JsonNote {
  readonly path: string;
  readonly type: NoteType;
  readonly findings: readonly JsonFinding[];
}

/** A finding with its places as positions. */
type JsonFinding = Omit<Finding, 'start' | 'end' | 'softenedBy'> &
  Placed & { readonly softenedBy: (Omit<Softening, 'start' | 'end' | 'words'> & Placed) | null };

interface Placed {
  readonly start: Position;
  readonly end: Position;
}

/** The reports of the parts of a run as one, notes in the order of their paths. */
export function mergeReports(tool: Tool, reports: readonly JsonReport[]): MergedReport {
  const notes = reports.flatMap((report) => report.notes).sort(byPath);
  const repository = reports.flatMap((report) => report.repository).sort(byPath);
  const found = [...notes.flatMap(({ findings }) => findings), ...repository];
  return {
    ...{ version: 1, tool, notes, repository },
    errors: reports.flatMap(({ errors }) => errors).sort(byPath),
    summary: withFindings({ ...emptySummary, notes: notes.length }, found),
  };
}

/** The path of a note that stands in a report for the second time; undefined where none does. */
export function repeatedIn({ notes }: JsonReport): string | undefined {
  return notes.find(({ path }, at) => notes[at - 1]?.path === path)?.path;
}

/** A JSON report as text, one note a line. */
export function writeJsonReport(report: MergedReport): string {
  const { version, tool, notes, repository, errors, summary } = report;
  const lines = (items: readonly unknown[]): string =>
    items.map((item) => `\n${visibleJson(item)}`).join(',');
  return `{"version":${version},"tool":${visibleJson(tool)},"notes":[${lines(notes)}\n],"repository":[${lines(repository)}],"errors":${visibleJson(errors)},"summary":${jsonSummary(summary)}}\n`;
}

/** A note of a JSON report with its text again; undefined when it is about other words. */
export function restoreReport(note: JsonNote, source: string): NoteReport | undefined {
  const { path, type } = note;
  const findings = note.findings.map(
    ({ softenedBy, start, end, ...finding }): Finding => ({
      ...finding,
      start: start.offset,
      end: end.offset,
      softenedBy: softenedBy && {
        ...softenedBy,
        start: softenedBy.start.offset,
        end: softenedBy.end.offset,
        words: softenedBy.kind,
      },
    }),
  );
  const report: NoteReport = { path, type, source, findings, problems: [], record: null };
  return findings.every(({ start, end, passage }) => isShownAs(source.slice(start, end), passage))
    ? report
    : undefined;
}

/** Whether a passage is what a report shows of these words, some of their signs hidden or none. */
function isShownAs(words: string, passage: string): boolean {
  return (
    words.length === passage.length &&
    passage.split('').every((sign, at) => sign === SIGN || sign === words[at])
  );
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  if (one.path === other.path) return 0;
  return one.path < other.path ? -1 : 1;
}
