import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/discourse/tokenize.ts';

const norms = (text: string): readonly string[] => tokenize(text).map(({ norm }) => norm);

describe('tokenize', () => {
  test.each([
    ['Called ct. today', ['called', 'ct', 'today']],
    ['She’ll come', ['she', 'will', 'come']],
    ["he's been ill", ['he', 'has', 'been', 'ill']],
    ["he's late", ['he', 'is', 'late']],
    ["I'd better go", ['i', 'had', 'better', 'go']],
    ["I'd rather go", ['i', 'would', 'rather', 'go']],
    ['didn’t call', ["didn't", 'call']],
    ['didnt call', ["didn't", 'call']],
    ['im on my way', ['i', 'am', 'on', 'my', 'way']],
    ['client’s mother', ["client's", 'mother']],
    ['f/u w/ ct b/c of rent', ['f/u', 'w/', 'ct', 'b/c', 'of', 'rent']],
    ['at 2 p.m. on 5/3', ['at', '2', 'pm', 'on', '5/3']],
    ['gave $40.50 at 9:30pm', ['gave', '$40.50', 'at', '9:30pm']],
    ['lent her $20.', ['lent', 'her', '$20', '.']],
    ['well-being, no.', ['well-being', ',', 'no', '.']],
    ['she + me, 2 + 2', ['she', 'and', 'me', ',', '2', '+', '2']],
    ['form sent - rang her', ['form', 'sent', '—', 'rang', 'her']],
    ['Wait... what?!', ['wait', '…', 'what', '?', '!']],
    ['Ms. R. said “hm”', ['ms', 'r', 'said', '"', 'hm', '"']],
  ])('cuts “%s”', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  test('gives every token the place of its own characters', () => {
    const text = 'I’ve told Ms. O’Neil she’s fine — 3/4 🙂 done.';
    for (const { text: written, start, end } of tokenize(text)) {
      expect(text.slice(start, end)).toBe(written);
    }
  });

  test('reads only the range it is given', () => {
    expect(tokenize('one two three', 4, 7).map(({ text }) => text)).toEqual(['two']);
  });
});
