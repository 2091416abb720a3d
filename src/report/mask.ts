import type { NoteReport } from '../findings/finding.ts';

/**
 * The report of a note without a word of it: letters and figures give way to signs, one for each
 * UTF-16 code unit, so that places and the shape of passages stay. What cards say stays too.
 */
export function maskReport(report: NoteReport): NoteReport {
  const source = masked(report.source);
  return {
    ...report,
    source,
    findings: report.findings.map((finding) => {
      const { softenedBy } = finding;
      return {
        ...finding,
        passage: masked(finding.passage),
        softenedBy:
          softenedBy === null ? null : { ...softenedBy, passage: masked(softenedBy.passage) },
      };
    }),
  };
}

/** Keeps white space and plain punctuation, so that lines stay lines and nothing else shows. */
function masked(text: string): string {
  return text.replace(/[^\s.,;:!?"'“”‘’()«»-]/g, '▒');
}
