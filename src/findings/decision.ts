import { type DecidedStatus, decidedStatuses } from './decision-status.ts';
import { digest } from './fingerprint.ts';

/** What somebody decided on a finding; it holds no word of the note. */
export interface Decision {
  readonly fingerprint: string;
  /** The note’s path from the folder of the record, with `/`. */
  readonly note: string;
  readonly rule: string;
  readonly status: DecidedStatus;
  readonly reason: string;
  /** The reviewer’s name. */
  readonly by: string;
  /** When, in UTC, as `2026-03-12T09:30:00.000Z`. */
  readonly at: string;
  /** The last day on which it holds, as `2026-06-30`; null for as long as the passage stands. */
  readonly until: string | null;
  /** A keyed hash by which the finding is known again in a note that was renamed. */
  readonly moved: string;
}

/** A decision as a line of a file has it. */
export interface Entry extends Decision {
  /** The hash of the line that it was written after; null for the first one. */
  readonly before: string | null;
  /** The hash of a half line right before it, which a crash left behind; null for none. */
  readonly mends: string | null;
  readonly hash: string;
}

/** The line for a decision, without its end. */
export function entryLine(
  { fingerprint, note, rule, status, reason, by, at, until, moved }: Decision,
  before: string | null,
  mends: string | null,
): string {
  const fields = {
    ...{ fingerprint, note, rule, status, reason, by, at, until, moved },
    ...{ before, mends },
  };
  return JSON.stringify({ ...fields, hash: hashOf(fields) });
}

/** Whether a line is as it was written. */
export function isUnchanged(entry: Entry): boolean {
  return entry.hash === hashOf(entry);
}

/** What a later line says of a half line that it follows. */
export function halfLineHash(line: string): string {
  return digest([line], HASH);
}

/** Reads a line; undefined when it is no whole decision. */
export function readEntry(line: string): Entry | undefined {
  const data = parseJson(line);
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(data));
  const text = (key: string): string => {
    const value = fields.get(key);
    return typeof value === 'string' ? value : '';
  };
  const textOrNull = (key: string): string | null => (fields.get(key) === null ? null : text(key));
  const status = decidedStatuses.find((each) => each === text('status'));
  if (status === undefined) return undefined;
  const entry: Entry = {
    ...{ fingerprint: text('fingerprint'), note: text('note'), rule: text('rule'), status },
    ...{ reason: text('reason'), by: text('by'), at: text('at'), until: textOrNull('until') },
    ...{ moved: text('moved'), before: textOrNull('before'), mends: textOrNull('mends') },
    hash: text('hash'),
  };
  return isWhole(entry) ? entry : undefined;
}

/** A text as JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const HASH = 32;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;

function isWhole({ fingerprint, note, rule, reason, by, at, until, hash }: Entry): boolean {
  return (
    /^[0-9a-f]{16}$/u.test(fingerprint) &&
    [note, rule, reason, by, hash].every((text) => text !== '') &&
    time.test(at) &&
    (until === null || /^\d{4}-\d\d-\d\d$/u.test(until))
  );
}

function hashOf(entry: Omit<Entry, 'hash'>): string {
  const { fingerprint, note, rule, status, reason, by, at, until, moved, before, mends } = entry;
  const fields = [fingerprint, note, rule, status, reason, by, at, until, moved, before, mends];
  return digest([JSON.stringify(fields)], HASH);
}
