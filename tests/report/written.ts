import type { Finding, NoteReport, RepositoryFinding } from '../../src/findings/finding.ts';
import { type Format, openWriter } from '../../src/report/formats/index.ts';
import type { ReportError } from '../../src/report/json.ts';
import { emptySummary, withFindings, withNote } from '../../src/report/summary.ts';
import { handMade } from './hand-made.ts';

const options = { color: false, width: 80, tool: { name: 'caselint', version: '1.2.3' } };

/** A whole report in a format, as a run writes it. */
export async function written(
  format: Format,
  reports: readonly NoteReport[],
  repository: readonly RepositoryFinding[] = [],
  problems: readonly ReportError[] = [],
): Promise<string> {
  const { opening, note, closing } = await openWriter(format, options);
  const summary = withFindings(reports.reduce(withNote, emptySummary), repository);
  return [opening(), ...reports.map(note), closing(repository, summary, problems)].join('');
}

const source = `# Supervision 👍

Ben: Are the forms in? We could look at them on Thursday.

Ines: Nearly. I kept at it. Ben: Nearly, as in
today?
`;

/** A note with a finding of every severity, and one of every status that is settled. */
export const week7 = withFingerprints(
  handMade(
    source,
    [
      { passage: '# Supervision 👍', level: 'document', rule: 'no-plan', severity: 'info' },
      { passage: 'Are the forms in?', severity: 'error' },
      { passage: 'I kept at it', severity: 'praise', rule: 'good-strength-named' },
      { passage: 'Nearly, as in\ntoday?' },
      ...(['suppressed', 'baseline', 'dismissed', 'discussed', 'follow-up'] as const).map(
        (status) => ({ passage: 'Thursday', status, rule: 'settled' }),
      ),
    ],
    { path: 'notes/week 7, [100%].md' },
  ),
);

/** The same note, in another folder. */
export const elsewhere = { ...week7, path: 'notes/copy.md' };

/** Fingerprints that differ, as those of one note do. */
function withFingerprints(report: NoteReport): NoteReport {
  const findings = report.findings.map((finding, at) => ({
    ...finding,
    fingerprint: String(at).padStart(16, '0'),
  }));
  return { ...report, findings };
}

const { start, end, ...said } = placed(handMade('Supervision', [{ passage: 'Supervision' }]));

/** What is said of two notes together. */
export const cadence: RepositoryFinding = {
  ...said,
  rule: 'supervision-cadence',
  level: 'repository',
  path: 'notes/copy.md',
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
  notes: [
    { path: 'notes/week 7, [100%].md', date: '2026-03-02', line: 3 },
    { path: 'notes/copy.md', date: '2026-03-22', line: 3 },
  ],
};

/** What could not be read, with and without a place. */
export const problems: readonly ReportError[] = [
  { path: 'notes/wide.md', message: 'the note is in UTF-16; save it as UTF-8' },
  {
    path: 'notes/head.md',
    message: 'The front matter cannot be read.',
    at: { line: 2, column: 4 },
  },
];

function placed({ findings: [finding] }: NoteReport): Finding {
  if (finding === undefined) throw new Error('a hand-made report has its finding');
  return finding;
}

/** Reports, what is said of many notes, and problems, of every kind. */
export const everything = [[week7, elsewhere], [cadence], problems] as const;
