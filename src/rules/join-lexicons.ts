import { groupBy } from '../discourse/group-by.ts';
import { laidOver } from '../discourse/lookup.ts';
import type { Exception, WordEntry } from '../discourse/vocabulary.ts';
import type { ClassWords } from './class-words.ts';
import type { Lexicon } from './vocabulary.ts';

/** The lexicon of both, as if their classes stood in one; its time grows with the second one only. */
export function joinLexicons(base: Lexicon, further: Lexicon): Lexicon {
  if (base.tags.size === 0) return further;
  const words = new Map<string, WordEntry>();
  for (const [word, entry] of further.words.entries()) {
    words.set(word, joinEntries(base.words.get(word) ?? noEntry, entry));
  }
  const classes = new Map<string, ClassWords>();
  for (const [tag, own] of further.classes.entries()) {
    const joined = joinClasses(base.classes.get(tag), own);
    classes.set(tag, joined);
    for (const exception of joined.except.flatMap((phrase) => exceptionsOf(tag, phrase))) {
      const word = exception.words[exception.at] ?? '';
      const entry = words.get(word) ?? base.words.get(word);
      if (entry !== undefined && begins(entry, tag))
        words.set(word, withException(entry, exception));
    }
  }
  return {
    words: laidOver(words, base.words),
    tags: new Set([...base.tags, ...further.tags]),
    classes: laidOver(classes, base.classes),
  };
}

function joinClasses(base: ClassWords | undefined, further: ClassWords): ClassWords {
  if (base === undefined) return further;
  return {
    words: new Set([...base.words, ...further.words]),
    phrases: [...base.phrases, ...further.phrases],
    except: [...base.except, ...further.except],
  };
}

const noEntry: WordEntry = { tags: [], phrases: new Map() };

function joinEntries(one: WordEntry, other: WordEntry): WordEntry {
  const phrases = [one, other].flatMap((entry) => [...entry.phrases.values()].flat());
  const joined = [...groupBy(phrases, ({ words }) => words.join(' ')).values()].flatMap((same) =>
    same.slice(0, 1).map(({ words }) => ({ words, tags: union(same.map(({ tags }) => tags)) })),
  );
  const longestFirst = joined.sort((a, b) => b.words.length - a.words.length);
  const exceptions = [...(one.exceptions ?? []), ...(other.exceptions ?? [])];
  return {
    tags: union([one.tags, other.tags]),
    phrases: groupBy(longestFirst, ({ words: [, second = ''] }) => second),
    ...(exceptions.length === 0 ? {} : { exceptions }),
  };
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** The phrase as an exception of each of its words. */
function exceptionsOf(tag: string, words: readonly string[]): readonly Exception[] {
  return words.map((_, at) => ({ tag, words, at }));
}

/** Whether a word has a tag, or a phrase that it begins. */
function begins({ tags, phrases }: WordEntry, tag: string): boolean {
  const ofPhrases = [...phrases.values()].flat().flatMap((phrase) => phrase.tags);
  return tags.includes(tag) || ofPhrases.includes(tag);
}

function withException(entry: WordEntry, exception: Exception): WordEntry {
  const { exceptions = [] } = entry;
  const isKnown = exceptions.some((known) => JSON.stringify(known) === JSON.stringify(exception));
  return isKnown ? entry : { ...entry, exceptions: [...exceptions, exception] };
}
