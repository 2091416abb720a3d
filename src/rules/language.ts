import type { Inflector } from '../discourse/inflect.ts';
import { remembered } from '../discourse/remembered.ts';
import { partsOfSpeech } from '../discourse/tagger.ts';
import { discourseTags, wordsOfTag } from './discourse-tags.ts';
import { type ClassNeed, rankOf } from './find-needs.ts';
import { type Part, partOf, type TagSource } from './part.ts';
import type { Lexicon } from './vocabulary.ts';
import { spelledPhrases, wordPhrases } from './word-phrases.ts';

/** What patterns are written in: words in all their forms, and the tags that there are. */
export interface Language {
  /** A word in every way of writing it. */
  readonly wordPart: (word: string) => Part;
  /** A lemma in every form and every way of writing it. */
  readonly lemmaPart: (lemma: string) => Part;
  readonly tags: ReadonlyMap<string, TagSource>;
  /** A class of the lexicon, or a tag of the note's model that words tell. */
  readonly classOf: (tag: string) => ClassNeed | undefined;
}

/** The language of patterns over a lexicon. */
export function languageOf(lexicon: Lexicon, inflect: Inflector): Language {
  const tags = new Map<string, TagSource>();
  for (const tag of partsOfSpeech) tags.set(tag, 'tagger');
  for (const tag of lexicon.tags) tags.set(tag, 'lexicon');
  for (const tag of discourseTags) tags.set(tag, 'discourse');
  return {
    wordPart: remembered((word) => partOf(wordPhrases(word))),
    lemmaPart: remembered((lemma) => partOf(spelledPhrases(inflect(lemma)))),
    tags,
    classOf: remembered((tag) => classOf(tag, lexicon)),
  };
}

function classOf(tag: string, { classes }: Lexicon): ClassNeed | undefined {
  const known = classes.get(tag);
  if (known !== undefined) return { rank: rankOf(known.words, 'class'), ...known };
  const words = new Set(wordsOfTag(tag));
  return words.size === 0 ? undefined : { words, phrases: [], rank: rankOf(words, 'common') };
}
