import { prepareInflector } from '../../src/discourse/inflect.ts';
import { compilePattern } from '../../src/rules/compile-patterns.ts';
import { type Language, languageOf } from '../../src/rules/language.ts';
import { namesIn, parsePattern } from '../../src/rules/parse-pattern.ts';
import { openPattern } from '../../src/rules/pattern.ts';
import { lexiconLemmas, readLexicon } from '../../src/rules/read-lexicon.ts';
import type { Pattern } from '../../src/rules/rule.ts';
import { createSymbols } from '../../src/rules/symbols.ts';
import { buildVocabulary, type Lexicon } from '../../src/rules/vocabulary.ts';

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

/** The vocabulary of the texts of a lexicon. */
export async function vocabularyOf(...texts: readonly string[]): Promise<Lexicon> {
  const classes = texts.flatMap((text) => readLexicon(text, 'lexicon/test.yml'));
  return buildVocabulary(classes, await prepareInflector(lexiconLemmas(classes)));
}

/** A pattern over the lexicon of the tests, ready to be asked. */
export async function patternOf(source: string): Promise<Pattern> {
  const { part } = compilePattern(parsePattern(source), await languageFor([source]));
  return openPattern(source, () => part, { symbols: createSymbols(await vocabularyOf(lexicon)) });
}

/** The language of these patterns, over the lexicon of the tests. */
export async function languageFor(patterns: readonly string[]): Promise<Language> {
  const lemmas = patterns
    .flatMap((source) => namesIn(parsePattern(source)))
    .flatMap((name) => (name.type === 'lemma' ? [name.lemma] : []));
  return languageOf(await vocabularyOf(lexicon), await prepareInflector(lemmas));
}
