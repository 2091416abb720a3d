import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ReportError } from '../json.ts';
import { commas } from '../json-list.ts';
import { askingIn, isAsking, type PlacedFinding, placeOfProblem } from '../placed-finding.ts';
import type { ReportWriter } from '../report-writer.ts';
import { oneLine, visibleJson } from '../visible-text.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info', praise: 'info' } as const;

/** Writes a Code Quality report of GitLab: a list of what is open. */
export function gitlabWriter(): ReportWriter {
  const listed = commas();
  return {
    opening: () => '[',
    note: (report) => listed(askingIn(report).map(issueOf)),
    closing: (repository, _, problems) =>
      `${listed([...repository.filter(isAsking).map(issueOf), ...problems.map(problemOf)])}\n]\n`,
  };
}

function issueOf({
  path,
  rule,
  severity,
  message,
  question,
  start,
  end,
  fingerprint,
}: PlacedFinding): string {
  return visibleJson({
    description: `${oneLine(message)} To think about: ${oneLine(question)}`,
    check_name: rule,
    fingerprint: identityOf(path, fingerprint),
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: start.line, end: end.line } },
  });
}

function problemOf(problem: ReportError): string {
  const { path, message } = problem;
  return visibleJson({
    description: oneLine(message),
    check_name: 'cannot-be-read',
    fingerprint: identityOf(path, message),
    severity: 'major',
    location: { path, lines: { begin: placeOfProblem(problem).line } },
  });
}

/** GitLab takes two entries with one fingerprint for the same, also in two notes. */
function identityOf(path: string, text: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${path}\u0000${text}`))).slice(0, 32);
}
