import type { Sentence } from '../discourse/discourse.ts';
import type { LedPhrase, LedPhrases, LedWord, LedWords } from './led-words.ts';
import type { PatternIndex } from './pattern-index.ts';
import type { Pattern } from './rule.ts';

/**
 * Finds, in one pass over a sentence's words, the patterns that may match it: those of which every
 * need is met, in the order of the pattern. The time does not grow with the number of patterns,
 * only with those that are led to.
 */
export interface Prefilter {
  readonly candidates: (sentence: Sentence) => readonly Pattern[];
}

/** A pattern with its needs in the order of a match, each the numbers of the atoms that meet it. */
interface Entry {
  readonly pattern: Pattern;
  /** The need that is the rarest but one, which tells most sentences apart; empty where there is one need. */
  readonly second: readonly number[];
  readonly needs: readonly (readonly number[])[];
}

/** The entries of the patterns whose rarest need an atom meets. */
interface Led {
  readonly entries: readonly Entry[];
  /** The atoms of each entry's second need, one entry after the other, and where those of each end. */
  readonly seconds: Int32Array;
  readonly ends: Int32Array;
}

/** What the patterns of an index need, each read when it is first led to. */
interface Entries {
  readonly at: (atom: number) => Led;
  /** Patterns without a word to need: tried on every sentence. */
  readonly always: readonly Pattern[];
}

/**
 * A prefilter for some of the patterns of an index.
 *
 * @param words the words of the index
 */
export function createPrefilter(
  index: PatternIndex,
  words: LedWords,
  asked: Iterable<Pattern>,
): Prefilter {
  return { candidates: candidateFinder(index, words, entriesOf(index, asked)) };
}

function entriesOf(index: PatternIndex, asked: Iterable<Pattern>): Entries {
  const bySource = new Map(Array.from(asked, (pattern) => [pattern.source, pattern]));
  const entries = new Map<number, readonly Entry[]>();
  const entryOf = (number: number): readonly Entry[] => {
    const { source, needs } = index.patternNumbered(number);
    const pattern = bySource.get(source);
    if (pattern === undefined) return [];
    const inOrder = needs.toSorted((a, b) => a.order - b.order).map(({ atoms }) => atoms);
    return [{ pattern, second: needs[1]?.atoms ?? [], needs: inOrder }];
  };
  return {
    at: (atom) =>
      ledTo(
        index.patternsAt(atom).flatMap((number) => {
          const entry = entries.get(number) ?? entryOf(number);
          entries.set(number, entry);
          return entry;
        }),
      ),
    always: index.always.flatMap((number) => entryOf(number).map(({ pattern }) => pattern)),
  };
}

/** Puts the second needs of entries into one row of numbers, which takes far less time to go over. */
function ledTo(entries: readonly Entry[]): Led {
  let end = 0;
  const ends = entries.map(({ second }) => {
    end += second.length;
    return end;
  });
  const seconds = Int32Array.from(entries.flatMap(({ second }) => second));
  return { entries, seconds, ends: Int32Array.from(ends) };
}

function candidateFinder(
  index: PatternIndex,
  words: LedWords,
  entries: Entries,
): Prefilter['candidates'] {
  const metIn = new Uint32Array(index.atoms);
  const firstAt = new Uint32Array(index.atoms);
  const lastAt = new Uint32Array(index.atoms);
  /** By atom; filled in as atoms are met. */
  const known = new Array<Led | undefined>(index.atoms).fill(undefined);
  let count = 0;
  let met: Led[] = [];
  const meet = (atom: number, at: number): void => {
    lastAt[atom] = at;
    if (metIn[atom] === count) return;
    metIn[atom] = count;
    firstAt[atom] = at;
    const led = known[atom] ?? entries.at(atom);
    known[atom] = led;
    if (led.entries.length > 0) met.push(led);
  };
  const followPhrases = (
    phrases: LedPhrases,
    beside: LedWord | undefined,
    around: readonly LedWord[],
    at: number,
  ): void => {
    if (phrases === undefined || beside === undefined) return;
    for (const phrase of phrases.get(beside) ?? none) {
      if (standsAt(phrase.words, around, at - phrase.at)) meet(phrase.atom, at);
    }
  };
  const follow = (word: LedWord, around: readonly LedWord[], at: number): void => {
    const { atoms, begun, goneOn } = words.leadsOf(word);
    for (const atom of atoms) meet(atom, at);
    followPhrases(begun, around[at + 1], around, at);
    followPhrases(goneOn, around[at - 1], around, at);
  };
  /** Whether every need is met, none only before the one that it follows. */
  const isMet = (needs: readonly (readonly number[])[]): boolean => {
    let earliest = 0;
    for (const atoms of needs) {
      let first = Number.POSITIVE_INFINITY;
      let last = -1;
      for (const atom of atoms) {
        if (metIn[atom] !== count) continue;
        first = Math.min(first, firstAt[atom] ?? 0);
        last = Math.max(last, lastAt[atom] ?? 0);
      }
      if (last < earliest) return false;
      earliest = Math.max(earliest, first);
    }
    return true;
  };
  const collect = ({ entries: led, seconds, ends }: Led, found: Pattern[]): void => {
    let from = 0;
    for (let at = 0; at < ends.length; at += 1) {
      const end = ends[at] ?? 0;
      let isMaybe = from === end;
      while (from < end && !isMaybe) {
        isMaybe = metIn[seconds[from] ?? 0] === count;
        from += 1;
      }
      from = end;
      const entry = isMaybe ? led[at] : undefined;
      if (entry === undefined || found.includes(entry.pattern)) continue;
      if (entry.second.length === 0 || isMet(entry.needs)) found.push(entry.pattern);
    }
  };
  return ({ tokens }) => {
    count += 1;
    met = [];
    const around = words.of(tokens);
    let at = 0;
    for (const word of around) {
      const token = tokens[at];
      const kind = token && words.kindOf(token);
      follow(word, around, at);
      if (kind !== undefined) follow(kind, around, at);
      at += 1;
    }
    const found = [...entries.always];
    for (const led of met) collect(led, found);
    return found;
  };
}

const none: readonly LedPhrase[] = [];

/** Whether words stand one after the other from a place on. */
function standsAt(phrase: readonly LedWord[], words: readonly LedWord[], from: number): boolean {
  for (let at = 0; at < phrase.length; at += 1) if (phrase[at] !== words[from + at]) return false;
  return true;
}
