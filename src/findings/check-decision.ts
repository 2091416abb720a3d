import { readIsoDay } from '../note/calendar.ts';
import { copiedWords } from './copied-words.ts';
import type { DecidedStatus } from './decision-status.ts';
import type { Finding } from './finding.ts';

/** What somebody wishes to record on a finding, as it was written. */
export interface DecisionWish {
  readonly status: DecidedStatus;
  readonly reason: string;
  readonly until: string | null;
}

/** What keeps a wish from being recorded, and what to write; without a field, the finding itself. */
export interface WishFault {
  readonly field: 'reason' | 'until' | null;
  readonly message: string;
}

const LONGEST_REASON = 500;

/** The wish with its reason on one line. */
export function tidied<Wish extends DecisionWish>(wish: Wish): Wish {
  return { ...wish, reason: oneSpaced(wish.reason) };
}

/** A text with single spaces and none around it. */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What is wrong with the words of a wish; undefined for nothing. */
export function wordsFault(
  { status, reason, until }: DecisionWish,
  today: string,
): WishFault | undefined {
  if (reason === '') return fault('reason', 'is empty; write why, in words of your own');
  if (reason.length > LONGEST_REASON) {
    const message = `is longer than ${LONGEST_REASON} characters; write the reason itself, and keep the rest in your own notes`;
    return fault('reason', message);
  }
  if (until === null) return undefined;
  if (status === 'open') {
    return fault('until', 'what is open again has no last day; leave the day out');
  }
  if (readIsoDay(until) === undefined)
    return fault('until', `no day “${until}”; write it as 2026-06-30`);
  return until < today ? fault('until', `${until} has passed; write a day to come`) : undefined;
}

/**
 * What keeps a wish from being recorded on a finding; undefined for nothing. The record lives longer
 * than a note and is read elsewhere, so that words of a note stay out of it.
 * @param around the lines that the passage stands in
 */
export function findingFault(
  { status, reason }: DecisionWish,
  finding: Pick<Finding, 'rule' | 'severity' | 'status'>,
  around: string,
): WishFault | undefined {
  const { rule } = finding;
  if (finding.severity === 'praise') {
    return fault(null, `${rule} is praise; there is nothing to decide on`);
  }
  if (finding.status === 'suppressed') {
    const message = `${rule}: the note itself leaves it out of account; take its comment out first`;
    return fault(null, message);
  }
  if (status === 'open' && finding.status === 'open') {
    return fault(null, `${rule} is open already; there is nothing to take back`);
  }
  return copiedFault(reason, around);
}

/** What is wrong with words of the record that repeat a note; undefined for nothing. */
export function copiedFault(words: string, around: string): WishFault | undefined {
  const word = copiedWords(words, around);
  if (word === 0) return undefined;
  const message = `repeats the note from its word ${word} on, and the record keeps no words of notes; write the reason in words of your own`;
  return fault('reason', message);
}

function fault(field: WishFault['field'], message: string): WishFault {
  return { field, message };
}
