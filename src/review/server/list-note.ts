import { createHash } from 'node:crypto';
import type { NoteReport, RepositoryFinding } from '../../findings/finding.ts';
import { lineIndex } from '../../note/position.ts';
import { hideIdentifiers } from '../../report/hide-identifiers.ts';
import { shortened } from '../../report/text-width.ts';
import { oneLine, plainWords } from '../../report/visible-text.ts';
import type { ListedFinding, ListedNote } from '../page/wire.ts';
import type { FindingHistory } from './histories.ts';

/** How much of a passage the list shows, in columns. */
const LONGEST = 160;

/** What the list shows of a note; numbers that the note exposes stay out of it. */
export function listNote(report: NoteReport, histories: readonly FindingHistory[]): ListedNote {
  const { path, type, source } = report;
  const positionAt = lineIndex(source);
  const findings = hideIdentifiers(report).findings.map((finding, at) =>
    listed(finding, positionAt(finding.start).line, histories[at]),
  );
  return { path, type, version: versionOf(source, histories), findings };
}

/** What the list shows of what is said of many notes together. */
export function listTogether(
  findings: readonly RepositoryFinding[],
  histories: readonly FindingHistory[],
): ListedNote {
  return {
    ...{ path: '', type: 'supervision', version: versionOf('', histories) },
    findings: findings.map((finding, at) => listed(finding, finding.start.line, histories[at])),
  };
}

function listed(
  finding: Omit<RepositoryFinding, 'start' | 'end' | 'notes' | 'path'>,
  line: number,
  history: FindingHistory | undefined,
): ListedFinding {
  const { fingerprint, rule, family, severity, status, level, passage, message } = finding;
  const words = shortened(level === 'span' ? plainWords(passage) : oneLine(message), LONGEST);
  const isEdited = (history?.edited ?? null) !== null;
  return { fingerprint, rule, family, severity, status, level, line, words, isEdited };
}

function versionOf(source: string, histories: readonly FindingHistory[]): string {
  const hash = createHash('sha256').update(source).update(JSON.stringify(histories));
  return hash.digest('hex').slice(0, 16);
}
