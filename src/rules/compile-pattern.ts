import { PatternError } from './cut-pattern.ts';
import type { Part } from './part.ts';
import {
  keyOf,
  type Reach,
  type Senses,
  skipAtEnd,
  skipInRun,
  skipSilent,
  type Takers,
  takeAny,
  takersOf,
} from './reach.ts';

/** One state of a compiled pattern, with the states that may follow it, the preferred one first. */
export type State =
  | {
      readonly type: 'take';
      readonly take: Reach;
      /** What the words alone allow; absent where `take` asks for no more. */
      readonly trial?: Reach;
      readonly skip: Reach;
      readonly next: number;
    }
  | { readonly type: 'pass'; readonly skip: Reach; readonly next: number }
  | {
      readonly type: 'fork';
      readonly next: readonly number[];
      /** The branches that a word leads to; absent where they do not all begin with words. */
      readonly byWord?: ReadonlyMap<string, readonly number[]>;
    }
  | { readonly type: 'open' | 'close' | 'start' | 'end'; readonly next: number }
  | { readonly type: 'accept' };

/** The states of a pattern, and the one to begin with. */
export interface Program {
  readonly states: readonly State[];
  readonly first: number;
}

const mostStates = 2000;

/** @throws PatternError when a pattern's parts make more than 2,000 states. */
export function refuseLarge(part: Part): void {
  if (countStates(part) < mostStates) return;
  throw new PatternError(1, 'the pattern grows too large; repeat fewer times or smaller groups');
}

/** How many states `compile` makes of a part. */
function countStates(part: Part): number {
  switch (part.type) {
    case 'words':
    case 'tag':
    case 'not':
      return 1;
    case 'any':
    case 'start':
    case 'end':
      return 2;
    case 'sequence':
      return sumOf(part.of);
    case 'choice':
      return sumOf(part.of) + 1;
    case 'marked':
      return countStates(part.of) + 2;
    case 'repeat': {
      const { of, least, most } = part;
      const [body, run] = of.type === 'any' ? [1, 1] : [countStates(of), 0];
      const isEndless = most === Number.POSITIVE_INFINITY;
      return run + body * (isEndless ? least + 1 : most) + (isEndless ? 1 : most - least);
    }
  }
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, each) => sum + countStates(each), 0);
}

/** Turns a pattern's parts into states. */
export function compileProgram(part: Part, senses: Senses): Program {
  const states: State[] = [{ type: 'accept' }];
  const takers = new Map<string, Takers>();
  const builder: Builder = {
    takers: (one) => {
      const key = keyOf(one);
      const known = takers.get(key) ?? takersOf(one, senses);
      takers.set(key, known);
      return known;
    },
    add: (state) => states.push(state) - 1,
    put: (at, state) => {
      states[at] = state;
    },
  };
  const first = compile(builder, part, 0);
  return { states, first };
}

/** Collects states. */
interface Builder {
  /** What takes a token for an element, the same functions for equal elements. */
  readonly takers: (part: Part) => Takers;
  readonly add: (state: State) => number;
  readonly put: (at: number, state: State) => void;
}

/** Adds the states of a part that go on to `next`; returns where they begin. */
function compile(builder: Builder, part: Part, next: number): number {
  const { add } = builder;
  switch (part.type) {
    case 'words':
    case 'tag':
    case 'not':
      return add({ type: 'take', ...builder.takers(part), skip: skipSilent, next });
    case 'any':
      return compileAny(builder, run(builder, next));
    case 'sequence':
      return part.of.reduceRight((after, each) => compile(builder, each, after), next);
    case 'choice':
      return add(
        forkOf(
          part.of,
          part.of.map((each) => compile(builder, each, next)),
        ),
      );
    case 'marked': {
      const inside = compile(builder, part.of, add({ type: 'close', next }));
      return add({ type: 'open', next: inside });
    }
    case 'repeat':
      return repeat(builder, part, part.of.type === 'any' ? run(builder, next) : next);
    case 'start':
      return add({ type: 'start', next: add({ type: 'pass', skip: skipSilent, next }) });
    case 'end':
      return add({ type: 'pass', skip: skipAtEnd, next: add({ type: 'end', next }) });
  }
}

/** A fork that looks up the words its branches begin with, so that most are never tried. */
function forkOf(parts: readonly Part[], next: readonly number[]): State {
  const byWord = new Map<string, number[]>();
  for (const [index, part] of parts.entries()) {
    const words = firstWords(part);
    if (words === undefined) return { type: 'fork', next };
    for (const word of words) {
      byWord.set(word, [...(byWord.get(word) ?? []), ...next.slice(index, index + 1)]);
    }
  }
  return { type: 'fork', next, byWord };
}

/** The words one of which a part must begin with; undefined when it may begin otherwise. */
function firstWords(part: Part): ReadonlySet<string> | undefined {
  if (part.type === 'words') return part.norms;
  if (part.type === 'sequence')
    return part.of[0] === undefined ? undefined : firstWords(part.of[0]);
  if (part.type !== 'choice') return undefined;
  const words = part.of.map(firstWords);
  return words.includes(undefined) ? undefined : new Set(words.flatMap((set) => [...(set ?? [])]));
}

function compileAny({ add }: Builder, next: number): number {
  return add({ type: 'take', take: takeAny, skip: skipInRun, next });
}

/** Lets a run of any words also end behind a comma, dash or slash. */
function run({ add }: Builder, next: number): number {
  return add({ type: 'pass', skip: skipInRun, next });
}

function repeat(
  builder: Builder,
  { of, least, most }: { readonly of: Part; readonly least: number; readonly most: number },
  next: number,
): number {
  const { add, put } = builder;
  const body = (after: number): number =>
    of.type === 'any' ? compileAny(builder, after) : compile(builder, of, after);
  let first = next;
  if (most === Number.POSITIVE_INFINITY) {
    first = add({ type: 'fork', next: [next] });
    put(first, { type: 'fork', next: [body(first), next] });
  } else {
    for (let times = least; times < most; times += 1) {
      first = add({ type: 'fork', next: [body(first), next] });
    }
  }
  for (let times = 0; times < least; times += 1) first = body(first);
  return first;
}
