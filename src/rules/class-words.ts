import type { Vocabulary } from '../discourse/vocabulary.ts';
import { howCommon } from './how-common.ts';
import type { NeededPhrase } from './rule.ts';

/** What a class of the lexicon is known by: single words, and phrases. */
export interface ClassWords {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly NeededPhrase[];
}

/** For each class of the lexicon, its words and phrases. */
export function classWords(vocabulary: Vocabulary): ReadonlyMap<string, ClassWords> {
  const classes = new Map(
    [...vocabulary.tags].map((tag) => [
      tag,
      { words: new Set<string>(), phrases: [] as NeededPhrase[] },
    ]),
  );
  for (const [word, { tags, phrases }] of vocabulary.words.entries()) {
    for (const tag of tags) classes.get(tag)?.words.add(word);
    for (const { words, tags: phraseTags } of [...phrases.values()].flat()) {
      const at = rarest(words);
      for (const tag of phraseTags) classes.get(tag)?.phrases.push({ words, at });
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
