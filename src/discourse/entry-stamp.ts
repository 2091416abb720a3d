import { monthNamed } from '../note/calendar.ts';
import type { Token } from './discourse.ts';
import { startsCapital } from './letters.ts';

/** “14:20”, “2.20pm”, “2140hrs”: a time of day, whatever follows it. */
const clock =
  /^(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?:[ap]m?|h|hrs?)?$|^(?:[01]?\d|2[0-4])\.[0-5]\d(?:[ap]m?|h|hrs)$|^(?:[01]\d|2[0-4])[0-5]\d(?:h|hrs)$|^(?:1[0-2]|0?\d)(?:am|pm)$/;
/** “21.40”, “2140”, “4.3.26”: a time or date where a mark follows it. */
const bareClock =
  /^(?:[01]?\d|2[0-4])\.[0-5]\d$|^(?:[01]\d|2[0-4])[0-5]\d$|^\d{1,2}[.-]\d{1,2}(?:[.-]\d{2,4})?$|^\d{4}-\d{2}-\d{2}$/;
const date = /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/;
const day =
  /^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const dayOfMonth = /^\d{1,2}(?:st|nd|rd|th)?$|^20\d\d$/;
const half = /^(?:am|pm|h|hrs?)$/;
const joint = /^[—,/-]$/;
const separator = /^[—:|,→]$/;
/** What a sentence goes on with that a time opens: “10:30 is fine”. */
const goingOn =
  /^(?:is|are|was|were|has|had|will|would|and|or|to|until|till|for|in|on|at|onwards|works|suits|appointment|appt|slot|bus|train|curfew)$/;

/**
 * How many of some tokens the stamp of a log’s entry takes at their head: “2140hrs:”, “[14:20]”, “Tues 4/3,
 * 14:20 (AQ) –”; 0 where they open with no stamp. A time or date that a sentence goes on with is none:
 * “4 March was hard”.
 */
export function stampLength(tokens: readonly Token[]): number {
  const isBracketed = opens(tokens[0]);
  const from = isBracketed ? 1 : 0;
  const { end, isSure } = timeFrom(tokens, from);
  if (end === from) return 0;
  if (isBracketed && !closes(tokens[end])) return 0;
  const after = behindInitials(tokens, isBracketed ? end + 1 : end);
  const next = tokens[after];
  if (next === undefined) return 0;
  if (separator.test(next.norm)) return after + 1 < tokens.length ? after + 1 : 0;
  const goesOn = goingOn.test(next.norm) && !startsCapital(next.text);
  const isEntry = next.kind !== 'mark' && (isBracketed || (isSure && !goesOn));
  return isEntry ? after : 0;
}

/** Where a run of times, days and dates ends, and whether one of them is so by its form alone. */
function timeFrom(
  tokens: readonly Token[],
  from: number,
): { readonly end: number; readonly isSure: boolean } {
  let isSure = false;
  let isTime = false;
  let at = from;
  for (; at < tokens.length; at += 1) {
    const { norm = '', kind } = tokens[at] ?? {};
    if (kind === 'number' && isTimeItself(norm, tokens[at + 1]?.norm ?? '')) isSure = true;
    else if (day.test(norm) || (kind === 'number' && bareClock.test(norm))) isTime = true;
    else if (isOfDate(tokens, at)) isTime ||= isMonth(tokens[at]);
    else if (at === from || !isJoined(tokens, at)) break;
  }
  return { end: isSure || isTime ? at : from, isSure };
}

/** “14:20”, “4/3”, “2 pm”. */
function isTimeItself(norm: string, next: string): boolean {
  return clock.test(norm) || date.test(norm) || (/^[ap]m$/.test(next) && dayOfMonth.test(norm));
}

/** “4 March”, “March 4th”, “Tues 4”: a number beside a month or day, a month beside a number. */
function isOfDate(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (isMonth(token)) return before?.kind === 'number' || after?.kind === 'number';
  if (token?.kind !== 'number' || !dayOfMonth.test(token.norm)) return false;
  return isMonth(before) || isMonth(after) || day.test(before?.norm ?? '');
}

function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'word' && monthNamed(token.norm) > 0;
}

/** “2 pm”, “10:00 – 11:30”: what belongs to the time before it. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return half.test(norm) || (joint.test(norm) && tokens[at + 1]?.kind === 'number');
}

/** Behind the initials of who writes an entry, in brackets. */
function behindInitials(tokens: readonly Token[], at: number): number {
  const isWriter = opens(tokens[at]) && closes(tokens[at + 2]);
  return isWriter && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ? at + 3 : at;
}

function opens(token: Token | undefined): boolean {
  return token?.norm === '[' || token?.norm === '(';
}

function closes(token: Token | undefined): boolean {
  return token?.norm === ']' || token?.norm === ')';
}
