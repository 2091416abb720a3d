import { describe, expect, test } from 'vitest';
import { lexiconTags } from '../../src/discourse/lexicon-tags.ts';
import { readLexicon } from '../../src/rules/read-lexicon.ts';
import { lexicon, vocabularyOf } from './language.ts';
import { sentenceOf } from './sentence.ts';

/** The tags of a sentence’s words as `tag: the words it covers`. */
async function tagged(text: string, source = lexicon): Promise<readonly string[]> {
  const vocabulary = await vocabularyOf(source);
  const { tokens } = sentenceOf(text);
  return tokens.flatMap((_, index) =>
    [...lexiconTags(vocabulary, tokens, index)].map(([tag, length]) => {
      const words = tokens.slice(index, index + length).map(({ norm }) => norm);
      return `${tag}: ${words.join(' ')}`;
    }),
  );
}

describe('The lexicon tags', () => {
  test.each([
    ['a noun and its plural', 'A gift, two gifts.', ['Gift: gift', 'Gift: gifts']],
    ['a verb in every form', 'They hung out.', ['Friend: hung out']],
    ['no verb form of a noun', 'They befriended, gifting it.', []],
    ['the longest phrase of a class', 'Two gift cards.', ['Gift: gift cards']],
    ['a phrase with a lemma in it', 'A bunch of flowers.', ['Gift: bunch of flowers']],
    ['words as they are', 'Something small, a lot.', ['Gift: something small', 'Feeling: a lot']],
    ['a British word in American spelling', 'A neighbor.', ['Friend: neighbor']],
    [
      'a phrase of two words with a hyphen',
      'A fed-up gift-card.',
      ['Feeling: fed-up', 'Gift: gift-card'],
    ],
    ['a hyphen that is not written', 'A thank you card.', ['Gift: thank you card']],
    ['nothing across a mark', 'A thank-you, card.', []],
    ['nothing inside an exception', 'A gift of time.', []],
    ['nothing inside an exception that begins before', 'Amicus, friends of the court.', []],
    ['nothing inside an exception with a lemma', 'Two friend requests, a friend request.', []],
    ['other places of an excepted word', 'A friend sent a friend request.', ['Friend: friend']],
  ])('%s', async (_, text, expected) => {
    expect(await tagged(text)).toEqual(expected);
  });

  test('a word of several classes with each of them', async () => {
    const source = `
about: Test.
classes:
  Bill: { about: Bills., nouns: [fine] }
  Praise: { about: Praise., words: [fine, fine work] }
`;
    expect(await tagged('Fine work.', source)).toEqual(['Praise: fine work', 'Bill: fine']);
  });

  test('a phrase that holds an exception', async () => {
    const source = `
about: Test.
classes:
  Tie: { about: Ties., nouns: [friend, friend request sender], except: [friend request] }
`;
    expect(await tagged('The friend request senders.', source)).toEqual([
      'Tie: friend request senders',
    ]);
  });
});

test('A vocabulary knows every class, with the longest phrases first', async () => {
  const source = `
about: Test.
classes:
  Gift: { about: Gifts., words: [gift card, gift card from work, gift] }
  Tie: { about: Ties., words: [gift] }
`;
  const { tags, words } = await vocabularyOf(source);
  expect([...tags]).toEqual(['Gift', 'Tie']);
  expect(words.get('gift')).toEqual({
    tags: ['Gift', 'Tie'],
    phrases: new Map([
      [
        'card',
        [
          { words: ['gift', 'card', 'from', 'work'], tags: ['Gift'] },
          { words: ['gift', 'card'], tags: ['Gift'] },
        ],
      ],
    ]),
  });
});

describe('A lexicon file is refused with its place', () => {
  test.each([
    ['classes: {}', 'lexicon/x.yml:1:1: lacks about; write about: one sentence'],
    ['about: A.', 'lexicon/x.yml:1:1: lacks classes; write classes: classes by tag'],
    ['', 'lexicon/x.yml:1:1: the file is empty; write its keys'],
    [
      'about: A.\nclasses:\n  gift: { about: G., words: [a] }',
      'lexicon/x.yml:3:3 classes/gift: cannot be “gift”; write a tag that begins with a capital, such as Gift',
    ],
    [
      'about: A.\nclasses:\n  Staff: { about: S., words: [a] }',
      'lexicon/x.yml:3:3 classes/Staff: the note’s model gives #Staff itself; write another tag',
    ],
    [
      'about: A.\nclasses:\n  Gift: { about: G., noun: [a] }',
      'lexicon/x.yml:3:22 classes/Gift/noun: no key “noun”; write nouns',
    ],
    [
      'about: A.\nclasses:\n  Gift: { about: G., words: [911] }',
      'lexicon/x.yml:3:30 classes/Gift/words/0: is a number; write up to sixteen words with single spaces, a {lemma} standing free, in quotes if YAML needs them',
    ],
    [
      "about: A.\nclasses:\n  Gift: { about: G., words: ['{flower'] }",
      'lexicon/x.yml:3:30 classes/Gift/words/0: cannot be “{flower”; write up to sixteen words',
    ],
    [
      'about: A.\nclasses:\n  Gift: { about: G. }',
      'lexicon/x.yml:3:3 classes/Gift: is empty; write nouns, verbs or words',
    ],
    [
      'about: A.\nabout: B.',
      'lexicon/x.yml:2:1: a key stands here for the second time; write it once',
    ],
    ['about: [', 'lexicon/x.yml:1:9: Flow sequence in block collection'],
  ])('%j', (text, message) => {
    expect(() => readLexicon(text, 'lexicon/x.yml')).toThrow(message);
  });
});
