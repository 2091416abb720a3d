import type { Finding, NoteReport, RepositoryFinding } from '../findings/finding.ts';
import type { NoteIgnores } from './ignore-list.ts';

/**
 * The report of a note without a word of it: letters and figures give way to signs, one for each
 * UTF-16 code unit, so that places and the shape of passages stay. What cards say stays too.
 */
export function maskReport(report: NoteReport): NoteReport {
  return {
    ...report,
    source: masked(report.source),
    findings: report.findings.map(maskFinding),
    record: null,
  };
}

/** What a note asks to leave out of account, without a word of it but the names of known rules. */
export function maskIgnores(
  { path, source, ignores }: NoteIgnores,
  known: ReadonlySet<string>,
): NoteIgnores {
  const hidden = ignores.map((ignore) => ({
    ...ignore,
    rules: ignore.rules.map((id) => (known.has(id) ? id : masked(id))),
    reason: masked(ignore.reason),
  }));
  return { path, source: masked(source), ignores: hidden };
}

/** What is said of many notes, without a word or date of them; their paths stay. */
export function maskRepositoryFinding(finding: RepositoryFinding): RepositoryFinding {
  const notes = finding.notes.map((note) => ({ ...note, date: null }));
  return { ...maskFinding(finding), notes };
}

function maskFinding<Kind extends Pick<Finding, 'level' | 'message' | 'passage' | 'softenedBy'>>(
  finding: Kind,
): Kind {
  const { level, message, passage, softenedBy } = finding;
  return {
    ...finding,
    // The message of a whole note may tell figures and dates of it.
    message: level === 'span' ? message : message.replace(/\d/g, sign),
    passage: masked(passage),
    softenedBy: softenedBy === null ? null : { ...softenedBy, passage: masked(softenedBy.passage) },
  };
}

/** Keeps white space and plain punctuation, so that lines stay lines and nothing else shows. */
function masked(text: string): string {
  return text.replace(/[^\s.,;:!?"'“”‘’()«»-]/g, sign);
}

const sign = '▒';
