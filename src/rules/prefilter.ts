import type { Sentence, Token } from '../discourse/discourse.ts';
import { anyNumber, anyPossessive } from './discourse-tags.ts';
import type { NeededPhrase, Pattern, WordNeed } from './rule.ts';

/**
 * Finds, in one pass over a sentence's words, the patterns that may match it: those of which every
 * need is met, in the order of the pattern. The time does not grow with the number of patterns, only with those that are led to.
 */
export interface Prefilter {
  readonly candidates: (sentence: Sentence) => readonly Pattern[];
}

interface Entry {
  readonly pattern: Pattern;
  /** All its needs by number, in the order in which a match meets them. */
  readonly inOrder: readonly number[];
}

/** What a word leads to: needs that it meets, and those that it meets where its phrase stands. */
interface Lead {
  readonly needs: number[];
  readonly phrases: { readonly phrase: NeededPhrase; readonly need: number }[];
}

interface Index {
  readonly leads: ReadonlyMap<string, Lead>;
  /** By the number of the first need. */
  readonly entries: readonly (readonly Entry[] | undefined)[];
  /** Patterns without a word to need: tried on every sentence. */
  readonly always: readonly Pattern[];
  /** How many needs there are. */
  readonly size: number;
}

/** Indexes patterns by what they need. */
export function createPrefilter(patterns: Iterable<Pattern>): Prefilter {
  const numbers = new Map<string, number>();
  const leads = new Map<string, Lead>();
  const entries: Entry[][] = [];
  const always: Pattern[] = [];
  const leadOf = (word: string): Lead => {
    const lead = leads.get(word) ?? { needs: [], phrases: [] };
    leads.set(word, lead);
    return lead;
  };
  const numberOf = ({ key, words, phrases }: WordNeed): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const need = numbers.size;
    numbers.set(key, need);
    for (const word of words) leadOf(word).needs.push(need);
    for (const phrase of phrases) {
      leadOf(phrase.words[phrase.at] ?? '').phrases.push({ phrase, need });
    }
    return need;
  };
  for (const pattern of patterns) {
    const [rarest] = pattern.needs.map(numberOf);
    const inOrder = pattern.needs.toSorted((a, b) => a.order - b.order).map(numberOf);
    if (rarest === undefined) {
      always.push(pattern);
    } else {
      const known = entries[rarest] ?? [];
      known.push({ pattern, inOrder });
      entries[rarest] = known;
    }
  }
  return { candidates: candidateFinder({ leads, entries, always, size: numbers.size }) };
}

function candidateFinder({ leads, entries, always, size }: Index): Prefilter['candidates'] {
  const metIn = new Uint32Array(size);
  const firstAt = new Uint32Array(size);
  const lastAt = new Uint32Array(size);
  let count = 0;
  const isMetInOrder = (needs: readonly number[]): boolean =>
    needs.every(
      (need, index) =>
        metIn[need] === count && (firstAt[needs[index - 1] ?? need] ?? 0) <= (lastAt[need] ?? 0),
    );
  return ({ tokens }) => {
    count += 1;
    const met: number[] = [];
    const meet = (need: number, at: number): void => {
      lastAt[need] = at;
      if (metIn[need] === count) return;
      metIn[need] = count;
      firstAt[need] = at;
      met.push(need);
    };
    const follow = (word: string, at: number): void => {
      const lead = leads.get(word);
      if (lead === undefined) return;
      for (const need of lead.needs) meet(need, at);
      for (const { phrase, need } of lead.phrases) {
        if (standsAt(phrase, tokens, at)) meet(need, at);
      }
    };
    let at = 0;
    for (const token of tokens) {
      follow(token.norm, at);
      const kind = kindOf(token);
      if (kind !== undefined) follow(kind, at);
      at += 1;
    }
    const found = [...always];
    for (const need of met) {
      for (const { pattern, inOrder } of entries[need] ?? noEntries) {
        if (isMetInOrder(inOrder)) found.push(pattern);
      }
    }
    return found;
  };
}

function standsAt({ words, at }: NeededPhrase, tokens: readonly Token[], index: number): boolean {
  return words.every((word, offset) => tokens[index - at + offset]?.norm === word);
}

/** What stands for any word of the token's kind in needs. */
function kindOf({ kind, norm }: Token): string | undefined {
  if (kind === 'number') return anyNumber;
  return kind === 'word' && (norm.endsWith("'s") || norm.endsWith("'")) ? anyPossessive : undefined;
}

const noEntries: readonly Entry[] = [];
