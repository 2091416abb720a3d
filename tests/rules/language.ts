import { prepareInflector } from '../../src/discourse/inflect.ts';
import type { Vocabulary } from '../../src/discourse/vocabulary.ts';
import { type Language, languageOf } from '../../src/rules/language.ts';
import { namesIn, parsePattern } from '../../src/rules/parse-pattern.ts';
import { lexiconLemmas, readLexicon } from '../../src/rules/read-lexicon.ts';
import { buildVocabulary } from '../../src/rules/vocabulary.ts';

/** A lexicon of three classes, as a pack would write it. */
export const lexicon = `
about: A few words for tests.
classes:
  Gift:
    about: Things given.
    nouns: [gift, gift card, 'bunch of {flower}', thank-you card]
    words: [something small]
    except: [gift of time, gifted]
  Friend:
    about: Friends.
    nouns: [friend, buddy, neighbour]
    verbs: [hang out]
    except: ['{friend} of the court', 'friend {request}']
  Feeling:
    about: Feelings.
    words: [sad, fed up, a lot]
`;

/** The vocabulary of a lexicon’s text. */
export async function vocabularyOf(text: string): Promise<Vocabulary> {
  const classes = readLexicon(text, 'lexicon/test.yml');
  return buildVocabulary(classes, await prepareInflector(lexiconLemmas(classes)));
}

/** The language of these patterns, over the lexicon of the tests. */
export async function languageFor(patterns: readonly string[]): Promise<Language> {
  const lemmas = patterns
    .flatMap((source) => namesIn(parsePattern(source)))
    .flatMap((name) => (name.type === 'lemma' ? [name.lemma] : []));
  return languageOf(await vocabularyOf(lexicon), await prepareInflector(lemmas));
}
