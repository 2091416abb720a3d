import type { Sentence, Token } from '../discourse/discourse.ts';
import { standsAlone } from '../discourse/lexicon-tags.ts';
import { mentionReach } from '../discourse/mention-reach.ts';
import { isCurrency, isUnit } from '../discourse/tags.ts';
import type { Vocabulary, WordEntry } from '../discourse/vocabulary.ts';
import { fillerLength } from '../discourse/word-classes.ts';

/**
 * Numbers tokens so that equal numbers are tokens that no pattern can tell apart by words alone:
 * what a pattern has found out for one holds for the other.
 */
export interface Symbols {
  /** Words that patterns are written in; each is told apart from all others from now on. */
  readonly tellApart: (words: Iterable<string>) => void;
  /** The numbers of a sentence's tokens, counted from 0 as they are first met. */
  readonly of: (sentence: Sentence) => readonly number[];
}

/** What is known of a word: its numbers in lower case and with a capital, -1 until it is met so. */
interface Known {
  readonly kind: Token['kind'];
  /** Phrases and exceptions of the lexicon that may reach it; undefined where there are none. */
  readonly entry: WordEntry | undefined;
  /** Whether its neighbours always matter, as for units of money: “a tenner”. */
  readonly isOpen: boolean;
  readonly numbers: [lower: number, capital: number];
}

const mostWords = 50_000;

/** Numbers tokens over a vocabulary. */
export function createSymbols(vocabulary: Vocabulary): Symbols {
  const apart = new Set<string>();
  const numbers = new Map<string, number>();
  const words = new Map<string, Known>();
  let read = new WeakMap<Sentence, readonly number[]>();
  let last: { readonly sentence: Sentence; readonly symbols: readonly number[] } | undefined;
  const numberOf = (sentence: Sentence, at: number, token: Token): number => {
    const { norm, kind } = token;
    const filler = fillerLength(norm, sentence.tokens[at + 1]?.norm ?? '');
    let key = kind === 'mark' || apart.has(norm) ? `${norm}|${kind}` : `|${kind}`;
    key += `|${isCapital(token)}|${mentionReach(token)}|${filler}`;
    for (const [tag, length] of sentence.wordTagsAt(at)) key += `|${tag} ${length}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const remember = (token: Token): Known => {
    if (words.size >= mostWords) words.clear();
    const known = knownOf(token, vocabulary);
    words.set(token.norm, known);
    return known;
  };
  const symbolAt = (sentence: Sentence, token: Token, at: number): number => {
    const known = words.get(token.norm) ?? remember(token);
    if (!isAlone(known, sentence, token, at)) return numberOf(sentence, at, token);
    const which = isCapital(token) ? 1 : 0;
    if (known.numbers[which] === -1) known.numbers[which] = numberOf(sentence, at, token);
    return known.numbers[which];
  };
  const symbolsOf = (sentence: Sentence): readonly number[] => {
    const symbols: number[] = [];
    for (const token of sentence.tokens) symbols.push(symbolAt(sentence, token, symbols.length));
    read.set(sentence, symbols);
    return symbols;
  };
  return {
    tellApart: (norms) => {
      for (const norm of norms) {
        apart.add(norm);
        words.delete(norm);
      }
      read = new WeakMap();
      last = undefined;
    },
    of: (sentence) => {
      if (last?.sentence === sentence) return last.symbols;
      const symbols = read.get(sentence) ?? symbolsOf(sentence);
      last = { sentence, symbols };
      return symbols;
    },
  };
}

function knownOf({ norm, kind }: Token, { words }: Vocabulary): Known {
  const entry = kind === 'word' ? words.get(norm) : undefined;
  const isReached = entry !== undefined && (entry.phrases.size > 0 || entry.exceptions);
  return {
    kind,
    entry: isReached ? entry : undefined,
    isOpen: isCurrency(norm) || fillerLength(norm, 'of') > 1,
    numbers: [-1, -1],
  };
}

/** Whether a token is here what it is by itself: nothing around it changes its tags. */
function isAlone({ kind, entry, isOpen }: Known, { tokens }: Sentence, token: Token, at: number) {
  if (isOpen || kind !== token.kind) return false;
  if (kind === 'number') return !isUnit(tokens[at + 1]?.norm ?? '');
  return entry === undefined || standsAlone(entry, tokens, at);
}

function isCapital({ text, isName }: Token): boolean {
  if (isName) return true;
  const code = text.charCodeAt(0);
  return code < 97 || code > 122;
}
