import type { Finding, NoteReport, RepositoryFinding } from '../findings/finding.ts';
import { lineIndex } from '../note/position.ts';
import type { ReportError } from './json.ts';

/** A finding with the note that it stands in, and its lines and columns there. */
export type PlacedFinding = Omit<RepositoryFinding, 'notes'>;

/** The findings of a note with their places, in the order of the note. */
export function placeFindings({ path, source, findings }: NoteReport): readonly PlacedFinding[] {
  if (findings.length === 0) return [];
  const positionAt = lineIndex(source);
  return findings.map((finding) => ({
    ...finding,
    path,
    start: positionAt(finding.start),
    end: positionAt(finding.end),
  }));
}

/** The findings with their places that ask something and are not settled. */
export function askingIn(report: NoteReport): readonly PlacedFinding[] {
  return placeFindings(report).filter(isAsking);
}

/** Whether a finding asks something and is not settled; praise asks nothing. */
export function isAsking({ status, severity }: Pick<Finding, 'status' | 'severity'>): boolean {
  return status === 'open' && severity !== 'praise';
}

/** Whether a finding says what went well. */
export function isPraising({ status, severity }: Pick<Finding, 'status' | 'severity'>): boolean {
  return status === 'open' && severity === 'praise';
}

/** Where something could not be read or understood: the first line, unless it says otherwise. */
export function placeOfProblem({ at }: ReportError): { line: number; column: number } {
  return at ?? { line: 1, column: 1 };
}
