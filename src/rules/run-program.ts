import type { Sentence } from '../discourse/discourse.ts';
import type { Program, State } from './compile-pattern.ts';
import { skipSilent } from './reach.ts';

/** A match: tokens `[first, last]`, inclusive, and the marked passage in it, when there is one. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly marked?: { readonly first: number; readonly last: number };
}

/** A way that is being tried: the state and token that it stands at, and what it has taken. */
interface Way {
  state: number;
  at: number;
  /** Which branch of a fork comes next, from 0. */
  branch: number;
  /** -1 until a token is taken. */
  first: number;
  last: number;
  /** First and last token of the marked passage; -1 until there is one, -2 when `[` was just passed. */
  open: number;
  close: number;
}

const pending = -2;

/**
 * Finds the matches of a program in a sentence, leftmost first, without overlap. The ways of a
 * match are tried in order of preference, and a state that failed at a token is never tried there
 * again, for any match: so the time is at most tokens times states.
 */
export function runProgram(program: Program, sentence: Sentence): readonly Match[] {
  const { length } = sentence.tokens;
  const matches: Match[] = [];
  const tried = triedIn(program, sentence);
  let from = 0;
  while (from < length) {
    const match = matchFrom(program, sentence, from, tried);
    if (match !== undefined) matches.push(match);
    from = (match?.last ?? from) + 1;
  }
  return matches;
}

/** Room to note each state that was tried at each token, before and after a first token was taken. */
function triedIn({ states }: Program, { tokens }: Sentence): Uint8Array {
  return new Uint8Array(Math.ceil(((tokens.length + 1) * states.length * 2) / 8));
}

function matchFrom(
  { states, first }: Program,
  sentence: Sentence,
  from: number,
  tried: Uint8Array,
): Match | undefined {
  if (!canStart(states, first, sentence, from)) return undefined;
  const waiting: Way[] = [];
  let way: Way | undefined = {
    state: first,
    at: from,
    branch: 0,
    first: -1,
    last: -1,
    open: -1,
    close: -1,
  };
  while (way !== undefined) {
    const state = states[way.state];
    const isOpen = way.branch > 0 || !isTried(tried, states.length, way);
    if (state?.type === 'accept' && isOpen && way.first >= 0) return matchOf(way);
    const goesOn = isOpen && state !== undefined && goOn(way, state, sentence, waiting);
    if (!goesOn) way = waiting.pop();
  }
  return undefined;
}

/** How many forks and marks a glance at the beginning of a program goes through. */
const deepestGlance = 6;

/** Whether an element that may come first can take the token at `from`, as far as a glance tells. */
function canStart(
  states: readonly State[],
  first: number,
  sentence: Sentence,
  from: number,
  depth = 0,
): boolean {
  const state = states[first];
  if (state === undefined || depth === deepestGlance) return true;
  if (state.type === 'take') return state.take(sentence, from) > 0;
  if (state.type === 'start') return from === 0;
  if (state.type === 'open') return canStart(states, state.next, sentence, from, depth + 1);
  if (state.type !== 'fork') return true;
  for (const next of branchesFor(state, sentence, from)) {
    if (canStart(states, next, sentence, from, depth + 1)) return true;
  }
  return false;
}

/** Whether the state was tried at the token before; from now on it was. */
function isTried(tried: Uint8Array, states: number, { at, state, first }: Way): boolean {
  const key = (at * states + state) * 2 + (first < 0 ? 0 : 1);
  const byte = Math.floor(key / 8);
  const bit = 1 << (key % 8);
  const seen = tried[byte] ?? 0;
  tried[byte] = seen | bit;
  return (seen & bit) !== 0;
}

/** Moves a way through its state, leaving the less preferred way to wait; false at a dead end. */
function goOn(way: Way, state: State, sentence: Sentence, waiting: Way[]): boolean {
  switch (state.type) {
    case 'take':
      return take(way, state, sentence, waiting);
    case 'pass': {
      const skipped = state.skip(sentence, way.at);
      if (skipped > 0) waiting.push(copyOf(way, way.at + skipped, 0));
      break;
    }
    case 'fork':
      return branch(way, branchesAt(state, sentence, way), waiting);
    case 'open':
      way.open = pending;
      break;
    case 'close':
      way.close = way.last;
      break;
    case 'start':
      if (way.at !== 0) return false;
      break;
    case 'end':
      if (way.at !== sentence.tokens.length) return false;
      break;
    case 'accept':
      return false;
  }
  way.state = state.next;
  return true;
}

function take(
  way: Way,
  { take: takes, skip, next }: Extract<State, { readonly type: 'take' }>,
  sentence: Sentence,
  waiting: Way[],
): boolean {
  const { at } = way;
  const taken = takes(sentence, at);
  const skipped = way.first < 0 ? 0 : skip(sentence, at);
  if (taken === 0) {
    way.at += skipped;
    return skipped > 0;
  }
  if (skipped > 0) waiting.push(copyOf(way, at + skipped, 0));
  if (way.first < 0) way.first = at;
  if (way.open === pending) way.open = at;
  way.at = at + taken;
  way.last = way.at - 1;
  way.state = next;
  return true;
}

/** The branches worth trying: those that the word leads to, all of them where it may be passed over. */
function branchesAt(
  fork: Extract<State, { readonly type: 'fork' }>,
  sentence: Sentence,
  { at, first }: Way,
): readonly number[] {
  return first >= 0 && skipSilent(sentence, at) > 0 ? fork.next : branchesFor(fork, sentence, at);
}

function branchesFor(
  { next, byWord }: Extract<State, { readonly type: 'fork' }>,
  { tokens }: Sentence,
  at: number,
): readonly number[] {
  return byWord === undefined ? next : (byWord.get(tokens[at]?.norm ?? '') ?? none);
}

const none: readonly number[] = [];

function branch(way: Way, branches: readonly number[], waiting: Way[]): boolean {
  const next = branches[way.branch];
  if (next === undefined) return false;
  if (way.branch + 1 < branches.length) waiting.push(copyOf(way, way.at, way.branch + 1));
  way.branch = 0;
  way.state = next;
  return true;
}

function copyOf({ state, first, last, open, close }: Way, at: number, branch: number): Way {
  return { state, at, branch, first, last, open, close };
}

function matchOf({ first, last, open, close }: Way): Match {
  return open < 0 || close < open
    ? { first, last }
    : { first, last, marked: { first: open, last: close } };
}
