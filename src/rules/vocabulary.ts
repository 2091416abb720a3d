import { groupBy } from '../discourse/group-by.ts';
import type { Inflector } from '../discourse/inflect.ts';
import type { Lookup } from '../discourse/lookup.ts';
import type { Exception, Vocabulary, WordEntry } from '../discourse/vocabulary.ts';
import { type ClassWords, classWords } from './class-words.ts';
import type { EntryPart, LexiconClass, LexiconEntry } from './read-lexicon.ts';
import { combinations, spelledPhrases, wordPhrases } from './word-phrases.ts';

/** What is being collected for one word. */
interface Collected {
  readonly tags: Set<string>;
  /** Its tags, and those of phrases that it begins. */
  readonly begins: Set<string>;
  /** By their words, joined by spaces. */
  readonly phrases: Map<string, { readonly words: readonly string[]; readonly tags: Set<string> }>;
  readonly exceptions: Exception[];
}

/** A vocabulary with its classes, to which others can be added. */
export interface Lexicon extends Vocabulary {
  /** By their tag. */
  readonly classes: Lookup<ClassWords>;
}

/** A class with all its words and phrases in every form, each the norms of its tokens. */
export interface SpelledClass {
  readonly tag: string;
  readonly phrases: readonly (readonly string[])[];
  /** Phrases in which the class is not given. */
  readonly except: readonly (readonly string[])[];
}

/** Puts the classes of all lexicon files into one vocabulary; a class may stand in several files. */
export function buildVocabulary(classes: readonly LexiconClass[], inflect: Inflector): Lexicon {
  return collectVocabulary(
    classes.map(({ tag, entries, except }) => ({
      tag,
      phrases: entries.flatMap((entry) => phrasesOf(entry, inflect)),
      except: except.flatMap((parts) => phrasesOfParts(parts, inflect)),
    })),
  );
}

/** Puts classes with all their forms into one vocabulary. */
export function collectVocabulary(classes: readonly SpelledClass[]): Lexicon {
  const words = new Map<string, Collected>();
  for (const { tag, phrases } of classes) {
    for (const phrase of phrases) addPhrase(words, phrase, tag);
  }
  const exceptions = new Map<string, readonly (readonly string[])[]>();
  for (const { tag, except } of classes) {
    for (const phrase of except) addException(words, phrase, tag);
    exceptions.set(tag, [...(exceptions.get(tag) ?? []), ...except]);
  }
  const entries = new Map([...words].map(([word, collected]) => [word, entryOf(collected)]));
  return {
    words: entries,
    tags: new Set(exceptions.keys()),
    classes: classWords(entries, exceptions),
  };
}

function phrasesOf(
  { parts, changes }: LexiconEntry,
  inflect: Inflector,
): readonly (readonly string[])[] {
  if (changes === 'none') return withHyphen(phrasesOfParts(parts, inflect));
  const text = parts.map((part) => part.text).join(' ');
  return withHyphen(spelledPhrases(inflect(text, changes)));
}

function phrasesOfParts(
  parts: readonly EntryPart[],
  inflect: Inflector,
): readonly (readonly string[])[] {
  return combinations(
    parts.map(({ text, isLemma }) => (isLemma ? spelledPhrases(inflect(text)) : wordPhrases(text))),
  );
}

/** A phrase of two words is also written with a hyphen. */
function withHyphen(phrases: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return phrases.flatMap((phrase) =>
    phrase.length === 2 && phrase.every((word) => /^\p{L}+$/u.test(word))
      ? [phrase, [phrase.join('-')]]
      : [phrase],
  );
}

function addPhrase(words: Map<string, Collected>, phrase: readonly string[], tag: string): void {
  const [first, second] = phrase;
  if (first === undefined) return;
  const entry = words.get(first) ?? newEntry();
  words.set(first, entry);
  entry.begins.add(tag);
  if (second === undefined) {
    entry.tags.add(tag);
    return;
  }
  const key = phrase.join(' ');
  const known = entry.phrases.get(key) ?? { words: phrase, tags: new Set() };
  known.tags.add(tag);
  entry.phrases.set(key, known);
}

/** Tells each word of the phrase that has the tag, or begins what has it, that here it has not. */
function addException(words: Map<string, Collected>, phrase: readonly string[], tag: string): void {
  for (const [at, word] of phrase.entries()) {
    const entry = words.get(word);
    if (entry?.begins.has(tag) === true) entry.exceptions.push({ tag, words: phrase, at });
  }
}

function newEntry(): Collected {
  return { tags: new Set(), begins: new Set(), phrases: new Map(), exceptions: [] };
}

function entryOf({ tags, phrases, exceptions }: Collected): WordEntry {
  const longestFirst = [...phrases.values()].sort(
    (one, other) => other.words.length - one.words.length,
  );
  return {
    tags: [...tags],
    phrases: groupBy(
      longestFirst.map(({ words, tags: given }) => ({ words, tags: [...given] })),
      ({ words: [, second = ''] }) => second,
    ),
    ...(exceptions.length === 0 ? {} : { exceptions }),
  };
}
