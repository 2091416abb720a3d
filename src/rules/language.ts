import type { Inflector } from '../discourse/inflect.ts';
import { once } from '../discourse/once.ts';
import { remembered } from '../discourse/remembered.ts';
import { partsOfSpeech } from '../discourse/tagger.ts';
import type { Vocabulary } from '../discourse/vocabulary.ts';
import { classWords } from './class-words.ts';
import { discourseTags, wordsOfTag } from './discourse-tags.ts';
import { type ClassNeed, rankOf } from './find-needs.ts';
import { type Part, partOf, type TagSource } from './part.ts';
import { spelledPhrases, wordPhrases } from './word-phrases.ts';

/** What patterns are written in: words in all their forms, and the tags that there are. */
export interface Language {
  /** A word in every way of writing it. */
  readonly wordPart: (word: string) => Part;
  /** A lemma in every form and every way of writing it. */
  readonly lemmaPart: (lemma: string) => Part;
  readonly tags: ReadonlyMap<string, TagSource>;
  /** The classes of the lexicon, and the tags of the note's model that words tell. */
  readonly classes: () => ReadonlyMap<string, ClassNeed>;
}

/** The language of patterns over a vocabulary. */
export function languageOf(vocabulary: Vocabulary, inflect: Inflector): Language {
  const tags = new Map<string, TagSource>();
  for (const tag of partsOfSpeech) tags.set(tag, 'tagger');
  for (const tag of vocabulary.tags) tags.set(tag, 'lexicon');
  for (const tag of discourseTags) tags.set(tag, 'discourse');
  return {
    wordPart: remembered((word) => partOf(wordPhrases(word))),
    lemmaPart: remembered((lemma) => partOf(spelledPhrases(inflect(lemma)))),
    tags,
    classes: once(() => classesOf(vocabulary)),
  };
}

function classesOf(vocabulary: Vocabulary): ReadonlyMap<string, ClassNeed> {
  const classes = new Map<string, ClassNeed>();
  for (const tag of discourseTags) {
    const words = new Set(wordsOfTag(tag));
    if (words.size > 0) classes.set(tag, { words, phrases: [], rank: rankOf(words, 'common') });
  }
  for (const [tag, known] of classWords(vocabulary)) {
    classes.set(tag, { ...known, rank: rankOf(known.words, 'class') });
  }
  return classes;
}
