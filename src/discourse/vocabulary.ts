/** What the lexicon knows of a word or of the phrases that begin with it. */
export interface WordEntry {
  /** Tags of the word on its own, such as `Gift`. */
  readonly tags: readonly string[];
  /** Phrases of two or more words that begin here, longest first. */
  readonly phrases: readonly Phrase[];
}

/** A phrase of two or more words. */
export interface Phrase {
  /** Norms of its words, the first one included. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** Words by sense, as data: the lexicon of `rules/lexicon/` and what packs add to it. */
export interface Vocabulary {
  /** By the word's norm. */
  readonly words: ReadonlyMap<string, WordEntry>;
  /** Every tag that some word or phrase has. */
  readonly tags: ReadonlySet<string>;
}
