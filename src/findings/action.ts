import { groupBy } from '../discourse/group-by.ts';
import { isDayOrNull, isTime, type LineKind } from './chain.ts';

/** What an agreed action may have come to; `dropped` is one that was let go. */
export const actionStatuses = ['open', 'done', 'dropped'] as const;

/** What an agreed action has come to. */
export type ActionStatus = (typeof actionStatuses)[number];

/** What two people agreed to do, or what became of it: the latest line of an id counts. */
export interface AgreedAction {
  /** 16 hexadecimal digits, the same in all lines about one action. */
  readonly action: string;
  /** With whom it was agreed. */
  readonly worker: string;
  /** What is to be done, in words of one’s own. */
  readonly what: string;
  /** Who does it. */
  readonly owner: string;
  /** By when, as `2026-06-30`; null where no day was agreed. */
  readonly due: string | null;
  readonly status: ActionStatus;
  /** The finding that it came from; null for none. */
  readonly fingerprint: string | null;
  /** The path of that finding’s note, from the folder of the record; null for none. */
  readonly note: string | null;
  /** The reviewer’s name. */
  readonly by: string;
  /** When, in UTC, as `2026-03-12T09:30:00.000Z`. */
  readonly at: string;
}

/** Agreed actions as lines of a file; one that was changed does not count. */
export const actionLines: LineKind<AgreedAction> = {
  fields: ({ action, worker, what, owner, due, status, fingerprint, note, by, at }) => {
    return { action, worker, what, owner, due, status, fingerprint, note, by, at };
  },
  read: (text, textOrNull) => {
    const status = actionStatuses.find((each) => each === text('status'));
    if (status === undefined) return undefined;
    const action: AgreedAction = {
      ...{ action: text('action'), worker: text('worker'), what: text('what') },
      ...{ owner: text('owner'), due: textOrNull('due'), status },
      ...{ fingerprint: textOrNull('fingerprint'), note: textOrNull('note') },
      ...{ by: text('by'), at: text('at') },
    };
    return isWhole(action) ? action : undefined;
  },
  changed: () => undefined,
  words: {
    half: 'breaks off, as after a crash, and does not count; the next action of this reviewer mends the file',
    changed:
      'was changed after it was written, so it does not count; take the line back from version control',
  },
};

/**
 * What each action has come to, those that are due first at the front and those without a day last.
 * @param actions the earliest line first
 */
export function latestActions(actions: readonly AgreedAction[]): readonly AgreedAction[] {
  const byId = groupBy(actions, ({ action }) => action);
  const latest = [...byId.values()].flatMap((all) => all.slice(-1));
  return latest.toSorted((one, other) => order(dueOf(one), dueOf(other)));
}

function dueOf({ due, at }: AgreedAction): string {
  return `${due ?? '9999'} ${at}`;
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function isWhole({ action, worker, what, owner, due, by, at }: AgreedAction): boolean {
  return (
    /^[0-9a-f]{16}$/u.test(action) &&
    [worker, what, owner, by].every((text) => text !== '') &&
    isTime(at) &&
    isDayOrNull(due)
  );
}
