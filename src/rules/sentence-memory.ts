import type { Sentence } from '../discourse/discourse.ts';
import type { Prefilter } from './prefilter.ts';
import type { NotePrefilters, Pattern } from './rule.ts';

/** Where a pattern matched: tokens `[first, last]`, inclusive. */
export interface Found {
  readonly first: number;
  readonly last: number;
}

/** What is known of a sentence. */
interface Known {
  /** By the source of the pattern. */
  readonly found: Map<string, readonly Found[]>;
  /** The patterns that a prefilter leads to, without those that were tried in vain. */
  readonly ledTo: Map<Prefilter, readonly Pattern[]>;
}

/**
 * Remembers what the patterns of one set of rules found in sentences, for a text that is read again and
 * again while somebody writes it. A sentence is the same when its words and the persons in it are.
 */
export interface SentenceMemory {
  readonly of: (sentence: Sentence) => Known;
}

/** A memory of the last sentences: at least so many, and at most twice as many. */
export function createSentenceMemory(fewest: number): SentenceMemory {
  const met = new WeakMap<Sentence, Known>();
  let young = new Map<string, Known>();
  let old = young;
  return {
    of: (sentence) => {
      const before = met.get(sentence);
      if (before !== undefined) return before;
      const key = keyOf(sentence);
      const known = young.get(key) ?? old.get(key) ?? { found: new Map(), ledTo: new Map() };
      if (young.size >= fewest) [old, young] = [young, new Map()];
      young.set(key, known);
      met.set(sentence, known);
      return known;
    },
  };
}

/** The same prefilters, which lead a sentence that was met before to what was found in it. */
export function remembering(prefilters: NotePrefilters, memory: SentenceMemory): NotePrefilters {
  return (type) => {
    const prefilter = prefilters(type);
    return {
      candidates: (sentence) => {
        const { found, ledTo } = memory.of(sentence);
        const patterns = ledTo.get(prefilter) ?? prefilter.candidates(sentence);
        const left = patterns.filter(({ source }) => found.get(source)?.length !== 0);
        ledTo.set(prefilter, left);
        return left;
      },
    };
  };
}

/** All that a pattern can tell a sentence by. */
function keyOf(sentence: Sentence): string {
  const { block, start, end, tokens } = sentence;
  let key = block.text.slice(start, end);
  for (const { norm, kind, isName, ...token } of tokens) {
    key += `\n${norm} ${kind} ${token.start - start} ${token.end - start}${isName ? ' name' : ''}`;
  }
  for (const { first, last, voice, possessive, isStranger } of sentence.mentions()) {
    key += `\n${first} ${last} ${voice} ${possessive} ${isStranger}`;
  }
  return key;
}
