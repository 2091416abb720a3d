import { type Lookup, laidOver } from '../discourse/lookup.ts';
import type { ClassWords } from './class-words.ts';
import type { NeededPhrase, WordAtom, WordNeed } from './rule.ts';

/** Leads from words to the patterns that need them; atoms and patterns are numbered from 0. */
export interface PatternIndex {
  /** How many patterns there are. */
  readonly patterns: number;
  /** How many atoms there are. */
  readonly atoms: number;
  readonly leads: Lookup<Lead>;
  /** The atoms of classes, by their key: `#Tag`. */
  readonly classes: ReadonlyMap<string, number>;
  /** The patterns whose rarest need an atom meets. */
  readonly patternsAt: (atom: number) => readonly number[];
  /** Patterns without a word to need: tried on every sentence. */
  readonly always: readonly number[];
  readonly patternNumbered: (pattern: number) => IndexedPattern;
}

/** A pattern by its source, with what it needs, the rarest first. */
export interface IndexedPattern {
  readonly source: string;
  readonly needs: readonly IndexedNeed[];
}

/** What a word leads to: atoms that it is, and those whose phrase it may be in. */
export interface Lead {
  readonly atoms: readonly number[];
  readonly phrases: readonly { readonly phrase: NeededPhrase; readonly atom: number }[];
}

/** A need, with the numbers of the atoms that meet it. */
export interface IndexedNeed extends Pick<WordNeed, 'order'> {
  readonly atoms: readonly number[];
}

/** The index of no patterns. */
export const emptyIndex: PatternIndex = {
  patterns: 0,
  atoms: 0,
  leads: new Map(),
  classes: new Map(),
  patternsAt: () => [],
  always: [],
  patternNumbered: () => noPattern,
};

const noPattern: IndexedPattern = { source: '', needs: [] };

/**
 * Adds patterns to an index.
 *
 * @param patterns by their source
 * @param words further words of classes that are in the index, by their tag
 */
export function indexPatterns(
  base: PatternIndex,
  patterns: ReadonlyMap<string, { readonly needs: readonly WordNeed[] }>,
  words: Lookup<ClassWords>,
): PatternIndex {
  const { leads, addLeads } = collectLeads(base.leads);
  for (const [key, atom] of base.classes) addLeads(words.get(key.slice(1)), atom);
  const numbers = new Map(base.classes);
  let atoms = base.atoms;
  const numberOf = (atom: WordAtom): number => {
    const known = numbers.get(atom.key);
    if (known !== undefined) return known;
    numbers.set(atom.key, atoms);
    addLeads(atom, atoms);
    atoms += 1;
    return atoms - 1;
  };
  const indexed = Array.from(patterns, ([source, { needs }]) => ({
    source,
    needs: needs.map((need) => ({ order: need.order, atoms: need.atoms.map(numberOf) })),
  }));
  const first = base.patterns;
  const at = patternsByAtom(indexed, first);
  return {
    patterns: first + indexed.length,
    atoms,
    leads: laidOver(leads, base.leads),
    classes: new Map([...numbers].filter(([key]) => key.startsWith('#'))),
    patternsAt: (atom) => [...base.patternsAt(atom), ...(at.get(atom) ?? [])],
    always: [
      ...base.always,
      ...indexed.flatMap(({ needs }, index) => (needs.length === 0 ? first + index : [])),
    ],
    patternNumbered: (pattern) => indexed[pattern - first] ?? base.patternNumbered(pattern),
  };
}

/** Collects what words lead to, beside what they lead to already. */
function collectLeads(base: Lookup<Lead>) {
  const leads = new Map<string, { atoms: number[]; phrases: Lead['phrases'][number][] }>();
  const leadOf = (word: string) => {
    const { atoms = [], phrases = [] } = base.get(word) ?? {};
    const lead = leads.get(word) ?? { atoms: [...atoms], phrases: [...phrases] };
    leads.set(word, lead);
    return lead;
  };
  const addLeads = (
    known: Pick<ClassWords, 'words' | 'phrases'> | undefined,
    atom: number,
  ): void => {
    for (const word of known?.words ?? []) leadOf(word).atoms.push(atom);
    for (const phrase of known?.phrases ?? []) {
      leadOf(phrase.words[phrase.at] ?? '').phrases.push({ phrase, atom });
    }
  };
  return { leads, addLeads };
}

/** The numbers of patterns, counted from `first`, by the atoms of their rarest need. */
function patternsByAtom(
  patterns: readonly IndexedPattern[],
  first: number,
): ReadonlyMap<number, readonly number[]> {
  const byAtom = new Map<number, number[]>();
  for (const [index, { needs }] of patterns.entries()) {
    for (const atom of new Set(needs[0]?.atoms)) {
      const before = byAtom.get(atom);
      if (before === undefined) byAtom.set(atom, [first + index]);
      else before.push(first + index);
    }
  }
  return byAtom;
}
