import type { Sentence } from '../discourse/discourse.ts';
import type { Program, State } from './compile-pattern.ts';
import { type Reach, skipAtEnd, skipInRun, skipSilent } from './reach.ts';
import type { Symbols } from './symbols.ts';

/** Whether the words of a sentence allow a match, whoever its persons are. */
export type Trial = (sentence: Sentence) => boolean;

/** The ways that are open between two tokens, as one state of a deterministic automaton. */
interface Situation {
  readonly ways: readonly number[];
  readonly accepts: boolean;
  readonly acceptsAtEnd: boolean;
  /** By the kind of the next token; filled in as kinds are met. */
  readonly next: (Situation | undefined)[];
}

/** What each of the program's elements makes of a token. */
interface Kind {
  readonly taken: ReadonlyMap<Reach, number>;
  readonly skipped: ReadonlyMap<Reach, number>;
}

const mostSituations = 2000;
/** A way is a state, whether a token was taken, and how many more tokens it goes over: up to 15. */
const waits = 16;

/**
 * Compiles the words of a program into an automaton that is worked out as it runs: each step that
 * was made once is a look-up from then on. It forgets all when it grows too large, so that time
 * stays linear in the sentence.
 */
export function compileTrial(program: Program, symbols: Symbols): Trial {
  const kinds = kindsOf(program);
  const steps = stepsOf(program);
  return (sentence) => {
    const numbers = symbols.of(sentence);
    let situation = steps.first();
    for (let at = 0; at < numbers.length; at += 1) {
      const symbol = numbers[at] ?? 0;
      const kind = kinds.known(symbol) ?? kinds.sort(symbol, sentence, at);
      situation = situation.next[kind] ?? steps.from(situation, kind, kinds.named(kind));
      if (situation.accepts) return true;
    }
    return situation.acceptsAtEnd;
  };
}

/** Sorts tokens into kinds that the program's elements treat alike. */
function kindsOf({ states }: Program) {
  const takers = new Set<Reach>();
  for (const state of states) if (state.type === 'take') takers.add(trialOf(state));
  const byKey = new Map<string, number>();
  const kinds: Kind[] = [];
  /** By symbol; 0 for one that was not met. */
  let bySymbol = new Uint16Array(64);
  return {
    known: (symbol: number): number | undefined => {
      const kind = bySymbol[symbol];
      return kind === undefined || kind === 0 ? undefined : kind;
    },
    sort: (symbol: number, sentence: Sentence, at: number): number => {
      const taken = new Map([...takers].map((take) => [take, take(sentence, at)]));
      const skipped = new Map(skips.map((skip) => [skip, skip(sentence, at)]));
      const key = [...taken.values(), ...skipped.values()].join(' ');
      const kind = byKey.get(key) ?? kinds.push({ taken, skipped });
      byKey.set(key, kind);
      if (symbol >= bySymbol.length) {
        const wider = new Uint16Array(symbol * 2);
        wider.set(bySymbol);
        bySymbol = wider;
      }
      bySymbol[symbol] = kind;
      return kind;
    },
    named: (kind: number): Kind => kinds[kind - 1] ?? nothing,
  };
}

const skips: readonly Reach[] = [skipSilent, skipInRun, skipAtEnd];
const nothing: Kind = { taken: new Map(), skipped: new Map() };

function trialOf({ take, trial }: Extract<State, { readonly type: 'take' }>): Reach {
  return trial ?? take;
}

/** Works out situations from situations. */
function stepsOf({ states, first }: Program) {
  const known = new Map<string, Situation>();
  let opening: Situation | undefined;
  const situationOf = (ways: ReadonlySet<number>): Situation => {
    const sorted = [...ways].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const situation = known.get(key) ?? create(sorted);
    known.set(key, situation);
    return situation;
  };
  const create = (ways: readonly number[]): Situation => {
    const ends = new Set<number>();
    for (const way of ways) {
      const state = states[stateIn(way)];
      if (state?.type === 'end' && way % waits === 0) reach(ends, state.next, isStarted(way));
    }
    return { ways, accepts: accepts(ways), acceptsAtEnd: accepts([...ends]), next: [] };
  };
  const accepts = (ways: readonly number[]): boolean =>
    ways.some(
      (way) => states[stateIn(way)]?.type === 'accept' && isStarted(way) && way % waits === 0,
    );
  /** Adds the ways that a state is, with those it leads to without a token. */
  const reach = (ways: Set<number>, at: number, started: boolean, isStart = false): void => {
    const way = wayOf(at, started, 0);
    const state = states[at];
    if (state === undefined || ways.has(way)) return;
    ways.add(way);
    if (state.type === 'fork') for (const next of state.next) reach(ways, next, started, isStart);
    else if (state.type === 'open' || state.type === 'close' || state.type === 'pass')
      reach(ways, state.next, started, isStart);
    else if (state.type === 'start' && isStart) reach(ways, state.next, started, isStart);
  };
  /** Adds a way that goes over `length` tokens, the one at hand counted. */
  const goOver = (ways: Set<number>, state: number, started: boolean, length: number): void => {
    if (length === 1) reach(ways, state, started);
    else if (length > 1) ways.add(wayOf(state, started, Math.min(length - 1, waits - 1)));
  };
  const follow = (ways: Set<number>, way: number, { taken, skipped }: Kind): void => {
    const at = stateIn(way);
    const started = isStarted(way);
    const wait = way % waits;
    if (wait > 0) {
      goOver(ways, at, started, wait);
      return;
    }
    const state = states[at];
    if (state?.type === 'pass') goOver(ways, at, started, skipped.get(state.skip) ?? 0);
    if (state?.type !== 'take') return;
    if (started) goOver(ways, at, started, skipped.get(state.skip) ?? 0);
    const most = taken.get(trialOf(state)) ?? 0;
    const least = state.trial === undefined ? most : 1;
    for (let length = least; length <= most; length += 1) goOver(ways, state.next, true, length);
  };
  return {
    first: (): Situation => {
      if (known.size > mostSituations) {
        known.clear();
        opening = undefined;
      }
      if (opening === undefined) {
        const ways = new Set<number>();
        reach(ways, first, false, true);
        opening = situationOf(ways);
      }
      return opening;
    },
    from: (situation: Situation, kind: number, token: Kind): Situation => {
      const ways = new Set<number>();
      reach(ways, first, false);
      for (const way of situation.ways) follow(ways, way, token);
      const next = situationOf(ways);
      situation.next[kind] = next;
      return next;
    },
  };
}

function wayOf(state: number, started: boolean, wait: number): number {
  return (state * 2 + (started ? 1 : 0)) * waits + wait;
}

function stateIn(way: number): number {
  return Math.floor(way / (waits * 2));
}

function isStarted(way: number): boolean {
  return Math.floor(way / waits) % 2 === 1;
}
