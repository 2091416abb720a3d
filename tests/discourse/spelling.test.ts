import { describe, expect, test } from 'vitest';
import { phraseSpellings, spellings } from '../../src/discourse/spelling.ts';

describe('A word is spelled', () => {
  test.each([
    ['favourite', 'favorite'],
    ['favorite', 'favourite'],
    ['neighbours', 'neighbors'],
    ["neighbor's", "neighbour's"],
    ['behavioral', 'behavioural'],
    ['counselling', 'counseling'],
    ['counselor', 'counsellor'],
    ['travelled', 'traveled'],
    ['organise', 'organize'],
    ['stigmatizing', 'stigmatising'],
    ['analyze', 'analyse'],
    ['centre', 'center'],
    ['programmes', 'programs'],
    ['mum', 'mom'],
    ["mom's", "mum's"],
    ['learnt', 'learned'],
  ])('%s or %s', (word, other) => {
    expect(spellings(word)).toEqual(expect.arrayContaining([word, other]));
    expect(spellings(word)[0]).toBe(word);
    expect(spellings(word)).toHaveLength(2);
  });

  test.each([
    ['with', ['w/']],
    ['because', ['b/c', 'bc', 'cuz']],
    ['about', ['abt']],
  ])('%s, or in shorthand', (word, others) => {
    expect(spellings(word)).toEqual([word, ...others]);
  });

  test.each([
    'four',
    'hour',
    'prize',
    'size',
    'tour',
    'our',
    'moment',
    'mumble',
    'cell',
    'rice',
    '',
  ])('only %j', (word) => {
    expect(spellings(word)).toEqual([word]);
  });
});

test('A phrase is spelled in every mixture', () => {
  expect([...phraseSpellings('favourite neighbour-colour')].sort()).toEqual([
    'favorite neighbor-color',
    'favorite neighbor-colour',
    'favorite neighbour-color',
    'favorite neighbour-colour',
    'favourite neighbor-color',
    'favourite neighbor-colour',
    'favourite neighbour-color',
    'favourite neighbour-colour',
  ]);
});

test('A very long phrase is left as it is', () => {
  const phrase = 'favour '.repeat(40).trim();
  expect(phraseSpellings(phrase)).toEqual([phrase]);
});
