import type { Sentence, Token } from '../discourse/discourse.ts';
import { standsAt } from '../discourse/lexicon-tags.ts';
import { anyNumber, anyPossessive } from './discourse-tags.ts';
import type { NeededPhrase, Pattern, WordAtom } from './rule.ts';

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
  /** The need that is the rarest but one, which tells most sentences apart; absent where there is one need. */
  readonly second: readonly number[] | undefined;
  readonly needs: readonly (readonly number[])[];
}

/** What a word leads to: atoms that it is, and those whose phrase it may be in. */
interface Lead {
  readonly atoms: number[];
  readonly phrases: { readonly phrase: NeededPhrase; readonly atom: number }[];
}

interface Index {
  readonly leads: ReadonlyMap<string, Lead>;
  /** By the atoms of the rarest need. */
  readonly entries: readonly (readonly Entry[] | undefined)[];
  /** Patterns without a word to need: tried on every sentence. */
  readonly always: readonly Pattern[];
}

/** Indexes patterns by what they need. */
export function createPrefilter(patterns: Iterable<Pattern>): Prefilter {
  const numbers = new Map<string, number>();
  const leads = new Map<string, Lead>();
  const entries: (Entry[] | undefined)[] = [];
  const always: Pattern[] = [];
  const leadOf = (word: string): Lead => {
    const lead = leads.get(word) ?? { atoms: [], phrases: [] };
    leads.set(word, lead);
    return lead;
  };
  const numberOf = ({ key, words, phrases }: WordAtom): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const atom = numbers.size;
    numbers.set(key, atom);
    for (const word of words) leadOf(word).atoms.push(atom);
    for (const phrase of phrases)
      leadOf(phrase.words[phrase.at] ?? '').phrases.push({ phrase, atom });
    entries.push(undefined);
    return atom;
  };
  for (const pattern of patterns) {
    const [rarest, second] = pattern.needs;
    const inOrder = pattern.needs.toSorted((a, b) => a.order - b.order);
    const entry = {
      pattern,
      second: second?.atoms.map(numberOf),
      needs: inOrder.map(({ atoms }) => atoms.map(numberOf)),
    };
    if (rarest === undefined) always.push(pattern);
    for (const atom of new Set(rarest?.atoms.map(numberOf))) {
      const before = entries[atom] ?? [];
      before.push(entry);
      entries[atom] = before;
    }
  }
  return { candidates: candidateFinder({ leads, entries, always }) };
}

function candidateFinder({ leads, entries, always }: Index): Prefilter['candidates'] {
  const metIn = new Uint32Array(entries.length);
  const firstAt = new Uint32Array(entries.length);
  const lastAt = new Uint32Array(entries.length);
  let count = 0;
  let met: number[] = [];
  const meet = (atom: number, at: number): void => {
    lastAt[atom] = at;
    if (metIn[atom] === count) return;
    metIn[atom] = count;
    firstAt[atom] = at;
    if (entries[atom] !== undefined) met.push(atom);
  };
  const follow = ({ atoms, phrases }: Lead, tokens: readonly Token[], at: number): void => {
    for (const atom of atoms) meet(atom, at);
    for (const { phrase, atom } of phrases) {
      if (standsAt(phrase.words, tokens, at - phrase.at)) meet(atom, at);
    }
  };
  const isAnyMet = (atoms: readonly number[]): boolean => {
    for (const atom of atoms) if (metIn[atom] === count) return true;
    return false;
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
  return ({ tokens }) => {
    count += 1;
    met = [];
    let at = 0;
    for (const token of tokens) {
      const lead = leads.get(token.norm);
      if (lead !== undefined) follow(lead, tokens, at);
      const kind = kindOf(token);
      const byKind = kind === undefined ? undefined : leads.get(kind);
      if (byKind !== undefined) follow(byKind, tokens, at);
      at += 1;
    }
    const found = [...always];
    for (const atom of met) {
      for (const { pattern, second, needs } of entries[atom] ?? noEntries) {
        if (second !== undefined && !(isAnyMet(second) && isMet(needs))) continue;
        if (!found.includes(pattern)) found.push(pattern);
      }
    }
    return found;
  };
}

/** What stands for any word of the token's kind in needs. */
function kindOf({ kind, norm }: Token): string | undefined {
  if (kind === 'number') return anyNumber;
  if (kind !== 'word') return undefined;
  const last = norm.charCodeAt(norm.length - 1);
  const isOwner =
    last === apostrophe || (last === letterS && norm.charCodeAt(norm.length - 2) === apostrophe);
  return isOwner ? anyPossessive : undefined;
}

const apostrophe = 39;
const letterS = 115;
const noEntries: readonly Entry[] = [];
