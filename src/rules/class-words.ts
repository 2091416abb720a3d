import type { WordEntry } from '../discourse/vocabulary.ts';
import { howCommon } from './how-common.ts';
import type { NeededPhrase } from './rule.ts';

/** What a class of the lexicon is known by: single words, and phrases. */
export interface ClassWords {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly NeededPhrase[];
  /** Phrases in which the class is not given. */
  readonly except: readonly (readonly string[])[];
}

/** For each class, by its tag, what it is known by; each comes with the phrases in which it is not given. */
export function classWords(
  words: ReadonlyMap<string, WordEntry>,
  exceptions: ReadonlyMap<string, ClassWords['except']>,
): ReadonlyMap<string, ClassWords> {
  const classes = new Map(
    Array.from(exceptions, ([tag, except]) => [
      tag,
      { words: new Set<string>(), phrases: [] as NeededPhrase[], except },
    ]),
  );
  for (const [word, { tags, phrases }] of words) {
    for (const tag of tags) classes.get(tag)?.words.add(word);
    for (const { words: own, tags: phraseTags } of [...phrases.values()].flat()) {
      const at = rarest(own);
      for (const tag of phraseTags) classes.get(tag)?.phrases.push({ words: own, at });
    }
  }
  return classes;
}

/** Where the longest of the words stands that are least common. */
function rarest(words: readonly string[]): number {
  const ranks = { rare: 2, frequent: 1, common: 0 };
  const weight = (word: string): number => ranks[howCommon(word)] * 100 + word.length;
  return words.reduce(
    (best, word, at) => (weight(word) > weight(words[best] ?? '') ? at : best),
    0,
  );
}
