import { isDayOrNull, isTime, type LineKind } from './chain.ts';
import { type DecidedStatus, decidedStatuses } from './decision-status.ts';

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

/** Decisions as lines of a file; one that was changed does no more than open its finding. */
export const decisionLines: LineKind<Decision> = {
  fields: ({ fingerprint, note, rule, status, reason, by, at, until, moved }) => {
    return { fingerprint, note, rule, status, reason, by, at, until, moved };
  },
  read: (text, textOrNull) => {
    const status = decidedStatuses.find((each) => each === text('status'));
    if (status === undefined) return undefined;
    const decision: Decision = {
      ...{ fingerprint: text('fingerprint'), note: text('note'), rule: text('rule'), status },
      ...{ reason: text('reason'), by: text('by'), at: text('at'), until: textOrNull('until') },
      moved: text('moved'),
    };
    return isWhole(decision) ? decision : undefined;
  },
  changed: (decision) => ({ ...decision, status: 'open', until: null }),
  words: {
    half: 'breaks off, as after a crash, and does not count; the next decision of this reviewer mends the file',
    changed:
      'was changed after it was written, so its finding is open; take the line back from version control',
  },
};

function isWhole({ fingerprint, note, rule, reason, by, at, until }: Decision): boolean {
  return (
    /^[0-9a-f]{16}$/u.test(fingerprint) &&
    [note, rule, reason, by].every((text) => text !== '') &&
    isTime(at) &&
    isDayOrNull(until)
  );
}
