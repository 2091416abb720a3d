import type { Token } from '../discourse/discourse.ts';
import { groupBy } from '../discourse/group-by.ts';
import { anyNumber, anyPossessive } from './discourse-tags.ts';
import type { PatternIndex } from './pattern-index.ts';

/** A word of a sentence: equal words are one record, so that no two need be compared letter by letter. */
export interface LedWord {
  readonly norm: string;
  /** Filled in when a sentence holds the word. */
  leads?: WordLeads;
}

/** What a word leads to: atoms that it is, and those whose phrase it may be in, by the word beside it there. */
interface WordLeads {
  readonly atoms: readonly number[];
  /** Phrases that begin with the word, by their second word. */
  readonly begun: LedPhrases;
  /** Phrases in which the word stands further behind, by the word before it. */
  readonly goneOn: LedPhrases;
}

/** Phrases by the word beside the one that leads to them; `undefined` where there are none. */
export type LedPhrases = ReadonlyMap<LedWord, readonly LedPhrase[]> | undefined;

/** A phrase whose words must all stand there, and where in it the word is that leads to it. */
export interface LedPhrase {
  readonly words: readonly LedWord[];
  readonly at: number;
  readonly atom: number;
}

/** The words of sentences, and what they lead to. */
export interface LedWords {
  /** The words of a sentence; they are compared with each other only until the next sentence is read. */
  readonly of: (tokens: readonly Token[]) => readonly LedWord[];
  readonly leadsOf: (word: LedWord) => WordLeads;
  /** The word that stands for any of the token's kind in needs. */
  readonly kindOf: (token: Token) => LedWord | undefined;
}

/** How many words are known at once; then all are forgotten, since notes never run out of new ones. */
const mostWords = 50_000;

/** Words with what they lead to in an index. */
export function createLedWords(index: PatternIndex): LedWords {
  const words = new Map<string, LedWord>();
  const wordOf = (norm: string): LedWord => {
    const known = words.get(norm);
    if (known !== undefined) return known;
    const word = { norm };
    words.set(norm, word);
    return word;
  };
  const read = (norm: string): WordLeads => {
    const { atoms, phrases } = index.leads.get(norm) ?? nowhere;
    const led = phrases.map(({ phrase, atom }) => ({
      words: phrase.words.map(wordOf),
      at: phrase.at,
      atom,
    }));
    return {
      atoms,
      begun: besideWord(
        led.filter(({ at }) => at === 0),
        1,
      ),
      goneOn: besideWord(
        led.filter(({ at }) => at > 0),
        -1,
      ),
    };
  };
  return {
    of: (tokens) => {
      if (words.size > mostWords) words.clear();
      const found: LedWord[] = [];
      for (const { norm } of tokens) found.push(wordOf(norm));
      return found;
    },
    leadsOf: (word) => {
      word.leads ??= read(word.norm);
      return word.leads;
    },
    kindOf: ({ kind, norm }) => {
      if (kind === 'number') return wordOf(anyNumber);
      return kind === 'word' && isOwner(norm) ? wordOf(anyPossessive) : undefined;
    },
  };
}

const nowhere = { atoms: [], phrases: [] };

/** Phrases by the word that stands so far from the one that leads to them. */
function besideWord(phrases: readonly LedPhrase[], offset: number): LedPhrases {
  if (phrases.length === 0) return undefined;
  const beside = ({ words, at }: LedPhrase): LedWord => words[at + offset] ?? noWord;
  return groupBy(phrases, beside);
}

const noWord: LedWord = { norm: '' };

/** Whether a word has a possessive ending. */
function isOwner(norm: string): boolean {
  const last = norm.charCodeAt(norm.length - 1);
  return (
    last === apostrophe || (last === letterS && norm.charCodeAt(norm.length - 2) === apostrophe)
  );
}

const apostrophe = 39;
const letterS = 115;
