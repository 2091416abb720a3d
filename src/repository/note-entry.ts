import type { Finding, NoteReport, Softening, Status } from '../findings/finding.ts';
import type { NoteProblem, NoteType } from '../note/note.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import type { Severity } from '../rules/rule.ts';

/** What a finding takes from its rule. */
export type Said = Pick<
  Finding,
  'rule' | 'family' | 'severity' | 'level' | 'message' | 'guideline' | 'question' | 'rewording'
>;

/** A report as data, without what the note’s source and the rules tell anyway. */
export interface NoteEntry {
  readonly type: NoteType;
  readonly findings: readonly FindingEntry[];
  readonly problems: readonly NoteProblem[];
  readonly record: RecordEntry | null;
}

/** A finding; `null` stands for what its rule says, the author, `open` and for nothing that softens it. */
type FindingEntry = readonly [
  /** The place of the rule in what all rules say. */
  rule: number,
  start: number,
  end: number,
  fingerprint: string,
  severity: Severity | null,
  speaker: string | null,
  message: string | null,
  softenedBy: Omit<Softening, 'passage'> | null,
  status: Status | null,
];

/** A record without the words of its anchor. */
interface RecordEntry extends Omit<NoteRecord, 'anchor' | 'path'> {
  readonly anchor: Omit<NoteRecord['anchor'], 'passage'>;
}

/** What is to be kept of a report. */
export function entryOf(
  { type, findings, problems, record }: Omit<NoteReport, 'source'>,
  said: readonly Said[],
): NoteEntry {
  const places = new Map(said.map(({ rule }, place) => [rule, place]));
  return {
    type,
    findings: findings.map((finding) =>
      findingEntry(finding, said, places.get(finding.rule) ?? -1),
    ),
    problems,
    record: record && recordEntry(record),
  };
}

/** The report of which an entry was made; the source and what rules say must be those of then. */
export function reportOf(
  { type, findings, problems, record }: NoteEntry,
  path: string,
  source: string,
  said: readonly Said[],
): NoteReport {
  return {
    ...{ path, type, source, problems },
    findings: findings.map((entry) => findingOf(entry, source, said)),
    record: record && { ...record, path, anchor: anchorOf(record, source) },
  };
}

function findingEntry(finding: Finding, said: readonly Said[], place: number): FindingEntry {
  const { start, end, fingerprint, severity, speaker, message, softenedBy, status } = finding;
  const rule = said[place];
  if (rule === undefined) throw new Error(`no rule ${finding.rule} among those that were asked`);
  return [
    ...([place, start, end, fingerprint] as const),
    severity === rule.severity ? null : severity,
    speaker === 'author' ? null : speaker,
    message === rule.message ? null : message,
    softenedBy && withoutPassage(softenedBy),
    status === 'open' ? null : status,
  ];
}

function findingOf(
  [place, start, end, fingerprint, severity, speaker, message, softenedBy, status]: FindingEntry,
  source: string,
  said: readonly Said[],
): Finding {
  const rule = said[place];
  if (rule === undefined) throw new Error(`no rule at place ${place}`);
  return {
    ...rule,
    severity: severity ?? rule.severity,
    message: message ?? rule.message,
    ...{ start, end, fingerprint },
    passage: source.slice(start, end),
    speaker: speaker ?? 'author',
    softenedBy: softenedBy && {
      ...softenedBy,
      passage: source.slice(softenedBy.start, softenedBy.end),
    },
    status: status ?? 'open',
  };
}

function withoutPassage({ passage: _, ...rest }: Softening): Omit<Softening, 'passage'> {
  return rest;
}

function recordEntry({ path: _, anchor: { start, end }, ...rest }: NoteRecord): RecordEntry {
  return { ...rest, anchor: { start, end } };
}

function anchorOf({ anchor: { start, end } }: RecordEntry, source: string): NoteRecord['anchor'] {
  return { start, end, passage: source.slice(start.offset, end.offset) };
}
