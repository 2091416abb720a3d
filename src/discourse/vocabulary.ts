import type { Lookup } from './lookup.ts';

/** What the lexicon knows of a word or of the phrases that begin with it. */
export interface WordEntry {
  /** Tags of the word on its own, such as `Gift`. */
  readonly tags: readonly string[];
  /** Phrases of two or more words that begin here, by their second word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that hold this word and take a tag from it. */
  readonly exceptions?: readonly Exception[];
}

/** A phrase of two or more words. */
export interface Phrase {
  /** Norms of its words, the first one included. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** A phrase in which a word loses a tag: a “friend of the court” is no friend. */
export interface Exception {
  readonly tag: string;
  /** Norms of its words. */
  readonly words: readonly string[];
  /** Where the word stands among them, from 0. */
  readonly at: number;
}

/** Words by sense, as data: the lexicon of `rules/lexicon/` and what packs add to it. */
export interface Vocabulary {
  /** By the word's norm. */
  readonly words: Lookup<WordEntry>;
  /** Every tag that some word or phrase has. */
  readonly tags: ReadonlySet<string>;
}
