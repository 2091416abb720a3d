import type { Finding, NoteReport, RepositoryFinding } from '../findings/finding.ts';
import { hideIdentifiers, SIGN, withoutIdentifiers } from './hide-identifiers.ts';
import type { NoteIgnores } from './ignore-list.ts';
import type { ReportError } from './json.ts';
import type { PathLabels } from './path-labels.ts';

/** What a report leaves out of its notes, beside identifiers that it has findings on. */
export interface Cover {
  /** Whether the words of notes are hidden. */
  readonly words: boolean;
  /** What stands in the place of paths, and of what could be guessed from them; absent where paths are shown. */
  readonly labels?: PathLabels;
}

/** The report of a note with what a cover leaves of it. */
export function coverReport(report: NoteReport, { words, labels }: Cover): NoteReport {
  const named = hideIdentifiers(report);
  const shown = words ? maskReport(named) : named;
  if (labels === undefined) return shown;
  const findings = shown.findings.map((finding) => relabelled(finding, labels));
  return { ...shown, path: labels.path(report.path), findings, record: null };
}

/** What is said of many notes, with what a cover leaves of it. */
export function coverRepositoryFinding(
  finding: RepositoryFinding,
  { words, labels }: Cover,
): RepositoryFinding {
  const named = { ...finding, passage: withoutIdentifiers(finding.passage) };
  const shown = words ? maskRepositoryFinding(named) : named;
  if (labels === undefined) return shown;
  return {
    ...relabelled(shown, labels),
    path: labels.path(finding.path),
    notes: shown.notes.map((note) => ({ ...note, path: labels.path(note.path) })),
  };
}

/** What could not be read, with what a cover leaves of its path. */
export function coverProblem<Problem extends ReportError>(
  problem: Problem,
  { labels }: Cover,
): Problem {
  return labels === undefined ? problem : { ...problem, path: labels.path(problem.path) };
}

/**
 * The report of a note without a word of it: letters and figures give way to signs, one for each
 * UTF-16 code unit, so that places and the shape of passages stay. What cards say stays too.
 */
export function maskReport(report: NoteReport): NoteReport {
  return {
    ...report,
    source: maskedWords(report.source),
    findings: report.findings.map(maskFinding),
    record: null,
  };
}

/** What a note asks to leave out of account, with what a cover leaves of it; the names of known rules stay. */
export function coverIgnores(
  note: NoteIgnores,
  known: ReadonlySet<string>,
  { words, labels }: Cover,
): NoteIgnores {
  const shown = words ? maskIgnores(note, known) : note;
  return labels === undefined ? shown : { ...shown, path: labels.path(note.path) };
}

function maskIgnores(
  { path, source, ignores }: NoteIgnores,
  known: ReadonlySet<string>,
): NoteIgnores {
  const hidden = ignores.map((ignore) => ({
    ...ignore,
    rules: ignore.rules.map((id) => (known.has(id) ? id : maskedWords(id))),
    reason: maskedWords(ignore.reason),
  }));
  return { path, source: maskedWords(source), ignores: hidden };
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
    message: level === 'span' ? message : message.replace(/\d/g, SIGN),
    passage: maskedWords(passage),
    softenedBy:
      softenedBy === null ? null : { ...softenedBy, passage: maskedWords(softenedBy.passage) },
  };
}

/** Fingerprints are of words and, for many notes, of paths, which somebody may try out. */
function relabelled<Kind extends Pick<Finding, 'fingerprint'>>(
  finding: Kind,
  labels: PathLabels,
): Kind {
  return { ...finding, fingerprint: labels.fingerprint(finding.fingerprint) };
}

/** The text with a sign for every letter and figure: white space and plain punctuation stay, so that lines stay lines. */
export function maskedWords(text: string): string {
  return text.replace(/[^\s.,;:!?"'“”‘’()«»-]/g, SIGN);
}
