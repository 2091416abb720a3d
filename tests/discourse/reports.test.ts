import { describe, expect, test } from 'vitest';
import { sentencesOf } from './model.ts';

/** `speaker>addressee link: words` of every reported clause of the last sentence. */
const reported = (markdown: string, type?: string): readonly string[] => {
  const sentence = sentencesOf(markdown, type).at(-1);
  if (sentence === undefined) return [];
  return sentence.reports().map(({ speaker, addressee, link, first, last }) => {
    const words = sentence.tokens.slice(first, last + 1).map(({ text }) => text);
    return `${speaker}>${addressee} ${link}: ${words.join(' ')}`;
  });
};

describe('the reported clauses of a sentence', () => {
  test.each([
    ['Let her know that the bus runs late.', ['author>participant that: the bus runs late']],
    ['I left her a note saying I will wait.', ['author>participant bare: I will wait']],
    ['I heard her saying I am late.', ['participant>author bare: I am late']],
    ['Let ct know I will wait.', ['author>participant bare: I will wait']],
    ['I let her walk home.', []],
    ['Told her at least twice that we shut at five.', ['author>participant that: we shut at five']],
    ['Asked ct on the stairs if she slept.', ['author>participant if: she slept']],
    ['Told her about that letter.', []],
    ['Asked ct not to wait.', ['author>participant to: not to wait']],
    ['My worry is that it rains.', []],
    ['The report that came is long.', []],
    ['Ct denied that CM called.', ['participant>author that: CM called']],
    ['Ct asked to sit outside so we met in the yard.', ['participant>author to: to sit outside']],
    [
      'Told ct I had moved as well and knew the feeling.',
      ['author>participant bare: I had moved as well and  knew the feeling'],
    ],
    ['I say to her I know the road.', ['author>participant bare: I know the road']],
    ['I said that is fine.', ['author>participant bare: that is fine']],
    ['I said life goes on.', ['author>participant bare: life goes on']],
    ['It gets easier, I told him at the gate.', ['author>participant bare: It gets easier']],
    ['The bus was late, I told my supervisor.', []],
    ['When she came, I told her.', []],
    [
      'Ct said it was unfair. How could they do it?',
      ['participant>author bare: How could they do it ?'],
    ],
    [
      'Ct said it was unfair. She would not go back.',
      ['participant>author bare: She would not go back .'],
    ],
    ['Ct said it was unfair. I could not help.', []],
    ['Ct sat down. How could they do it?', []],
    [
      'I told ct I see how she feels, I was there.',
      ['author>participant bare: I see how she feels , I was there'],
    ],
    [
      'I told ct she is not alone. Everything passes in the end.',
      ['author>participant bare: Everything passes in the end .'],
    ],
    ['I told ct she is not alone. The bus came.', []],
    ['Ct, 34, said it rains.', ['participant>author bare: it rains']],
  ])('of %j', (markdown, expected) => {
    expect(reported(markdown)).toEqual(expected);
  });
});
