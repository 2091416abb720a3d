import nlp from 'compromise';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadTagger, partsOfSpeech, type Tagger } from '../../src/discourse/tagger.ts';
import { blockOf, sentenceOf } from '../rules/sentence.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

/** The words of a sentence that have a tag. */
function wordsWith(tag: string, text: string): readonly string[] {
  const sentence = sentenceOf(text);
  return sentence.tokens
    .filter((_, index) => tagger.tagsAt(sentence, index).has(tag))
    .map((token) => token.text);
}

describe('The tagger tags', () => {
  test.each([
    ['verbs in the past', 'PastTense', 'CM lent her twenty dollars.', ['lent']],
    ['the first part of a contraction', 'Pronoun', 'I’m late.', ['I']],
    ['the second part of a contraction', 'Copula', 'I’m late.', ['’m']],
    ['a contraction that is one token with both parts', 'Negative', "She didn't call.", ["didn't"]],
    ['and its verb', 'Auxiliary', "She didn't call.", ["didn't"]],
    ['words behind a contraction', 'Gerund', "I'm gonna keep calling.", ['calling']],
    [
      'words behind the marks of sentences',
      'PastTense',
      'Well... ok? She walked home.',
      ['walked'],
    ],
    ['a hyphenated word as one', 'Noun', 'A gift-card came.', ['gift-card']],
    ['words around brackets and slashes', 'Pronoun', 'He/she (w/ him) left.', ['He', 'she', 'him']],
    ['words behind a quotation', 'PastTense', '❝ she said, then ❝.', ['said']],
    ['words behind an emoji', 'PastTense', '🙂 She walked home.', ['walked']],
    [
      'the second of two equal words',
      'PastTense',
      'The walk, walked. A walk walked.',
      ['walked', 'walked'],
    ],
  ])('%s', (_, tag, text, expected) => {
    expect(wordsWith(tag, text)).toEqual(expected);
  });

  test('no marks and no left-out subjects', () => {
    const sentence = sentenceOf('∅ Called her, twice.');
    const empty = sentence.tokens.filter((_, index) => tagger.tagsAt(sentence, index).size === 0);
    expect(empty.map(({ text }) => text)).toEqual(['', ',', '.']);
  });

  test('a sentence in the middle of its block', () => {
    const block = blockOf('Tried twice.\nShe walked home. Then it rained.');
    const sentence = sentenceOf('She walked home.', {}, undefined, block);
    expect(tagger.tagsAt(sentence, 1)).toContain('PastTense');
  });

  test('a sentence once', () => {
    const sentence = sentenceOf('She walked home.');
    expect(tagger.tagsAt(sentence, 1)).toBe(tagger.tagsAt(sentence, 1));
  });

  test('nothing outside the sentence', () => {
    expect(tagger.tagsAt(sentenceOf('Home.'), 9)).toEqual(new Set());
  });
});

test('The names of parts of speech are compromise’s own', () => {
  const { one } = { one: {}, ...nlp.model() };
  const { tagSet } = { tagSet: {}, ...one };
  expect([...partsOfSpeech].sort()).toEqual(Object.keys(tagSet).sort());
});
