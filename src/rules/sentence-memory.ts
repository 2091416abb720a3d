import type { Sentence } from '../discourse/discourse.ts';

/** Where a pattern matched: tokens `[first, last]`, inclusive. */
export interface Found {
  readonly first: number;
  readonly last: number;
}

/**
 * Remembers what patterns found in sentences, for a text that is read again and again while somebody
 * writes it. A sentence is the same when its words and the persons in it are.
 */
export interface SentenceMemory {
  /** What is known of a sentence, by the source of the pattern. */
  readonly of: (sentence: Sentence) => Map<string, readonly Found[]>;
}

/** A memory of the last sentences: at least so many, and at most twice as many. */
export function createSentenceMemory(fewest: number): SentenceMemory {
  const met = new WeakMap<Sentence, Map<string, readonly Found[]>>();
  let young = new Map<string, Map<string, readonly Found[]>>();
  let old = young;
  return {
    of: (sentence) => {
      const before = met.get(sentence);
      if (before !== undefined) return before;
      const key = keyOf(sentence);
      const known = young.get(key) ?? old.get(key) ?? new Map<string, readonly Found[]>();
      if (young.size >= fewest) [old, young] = [young, new Map()];
      young.set(key, known);
      met.set(sentence, known);
      return known;
    },
  };
}

/** All that a pattern can tell a sentence by. */
function keyOf(sentence: Sentence): string {
  const { block, start, end, tokens } = sentence;
  let key = block.text.slice(start, end);
  for (const { norm, kind, isName, ...token } of tokens) {
    key += `\n${norm} ${kind} ${token.start - start} ${token.end - start}${isName ? ' name' : ''}`;
  }
  for (const { first, last, voice, possessive } of sentence.mentions()) {
    key += `\n${first} ${last} ${voice} ${possessive}`;
  }
  return key;
}
