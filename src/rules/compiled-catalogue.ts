import type { Lookup } from '../discourse/lookup.ts';
import { type Guidelines, noGuidelines } from './guidelines.ts';
import type { Part } from './part.ts';
import { emptyIndex, type PatternIndex } from './pattern-index.ts';
import type { Mitigation, Reach, Rule } from './rule.ts';
import type { Lexicon } from './vocabulary.ts';

/** All that files of cards, mitigations, guidelines and lexicon say, checked, and worked out where that takes long. */
export interface CompiledCatalogue {
  readonly rules: readonly CompiledRule[];
  readonly mitigations: readonly CompiledMitigation[];
  readonly guidelines: Guidelines;
  readonly lexicon: Lexicon;
  /** Whether a pattern asks for parts of speech. */
  readonly needsTagger: boolean;
  /** Every pattern of the rules and mitigations, by its source. */
  readonly parts: Lookup<Part>;
  /** Leads to the same patterns. */
  readonly index: PatternIndex;
}

/** A rule as data, with its check by name. */
export interface CompiledRule
  extends Omit<
    Rule,
    | 'isAlwaysAsked'
    | 'patterns'
    | 'find'
    | 'judge'
    | 'load'
    | 'compare'
    | 'dateOrder'
    | 'ignoreFault'
    | 'isExcuse'
    | 'partsIn'
  > {
  readonly check: string;
  /** They fit the schema of the check. */
  readonly options: unknown;
}

/** A mitigation as data, with its patterns by source. */
export interface CompiledMitigation extends Omit<Mitigation, 'patterns' | 'unless'> {
  readonly patterns: readonly { readonly reach: Reach; readonly source: string }[];
  readonly unless: readonly string[];
}

/** The catalogue without files. */
export const emptyCatalogue: CompiledCatalogue = {
  rules: [],
  mitigations: [],
  guidelines: noGuidelines,
  lexicon: { words: new Map(), tags: new Set(), classes: new Map() },
  needsTagger: false,
  parts: new Map(),
  index: emptyIndex,
};
