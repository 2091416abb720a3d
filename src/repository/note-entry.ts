import { isDeepStrictEqual } from 'node:util';
import type { Finding, NoteReport, Softening } from '../findings/finding.ts';
import type { NoteProblem, NoteType } from '../note/note.ts';
import type { NoteRecord } from '../rules/note-record.ts';

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

/** A finding; what it says otherwise than its rule and most findings do comes last. */
type FindingEntry = readonly [
  /** The place of the rule in what all rules say. */
  rule: number,
  start: number,
  end: number,
  fingerprint: string,
  own?: OwnFields,
];

/** Fields of a finding without the words of the note. */
interface OwnFields extends Partial<Omit<Finding, 'passage' | 'softenedBy'>> {
  readonly softenedBy?: Omit<Softening, 'passage'> | null;
}

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
  const { start, end, fingerprint, passage: _, softenedBy, ...rest } = finding;
  const usual: Readonly<Record<string, unknown>> = usualFields(said, place);
  const fields = { ...rest, softenedBy: softenedBy && withoutPassage(softenedBy) };
  const own = Object.entries(fields).filter(
    ([key, value]) => !isDeepStrictEqual(value, usual[key]),
  );
  const entry = [place, start, end, fingerprint] as const;
  return own.length === 0 ? entry : [...entry, Object.fromEntries(own)];
}

function findingOf(
  [place, start, end, fingerprint, own = {}]: FindingEntry,
  source: string,
  said: readonly Said[],
): Finding {
  const { softenedBy = null, ...fields } = own;
  return {
    ...usualFields(said, place),
    ...fields,
    ...{ start, end, fingerprint },
    passage: source.slice(start, end),
    softenedBy: softenedBy && {
      ...softenedBy,
      passage: source.slice(softenedBy.start, softenedBy.end),
    },
  };
}

/** What most findings of a rule have in common. */
function usualFields(said: readonly Said[], place: number) {
  const rule = said[place];
  if (rule === undefined) throw new Error(`no rule at place ${place}`);
  return { ...rule, speaker: 'author', softenedBy: null, status: 'open' } as const;
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
