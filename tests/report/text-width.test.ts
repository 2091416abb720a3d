import { describe, expect, test } from 'vitest';
import { graphemes, shortened, textWidth, wrapText } from '../../src/report/text-width.ts';

describe('textWidth', () => {
  test.each([
    ['', 0],
    ['plan', 4],
    ['“plan…”', 7],
    ['cafe\u0301', 4],
    ['日本語', 6],
    ['ﾊﾝｶｸ', 4],
    ['한국', 4],
    ['👍', 2],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['a\u200Db', 2],
    ['\u0301', 0],
  ])('%j takes up %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

test('graphemes keep a family together', () => {
  expect(graphemes('a👩‍👩‍👧b')).toEqual(['a', '👩‍👩‍👧', 'b']);
});

describe('wrapText', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one\ntwo', 20, ['one two']],
    ['unbreakable word', 5, ['unbreakable', 'word']],
    ['日本 語学', 5, ['日本', '語学']],
    ['', 10, []],
  ])('breaks %j at %i columns', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});

describe('shortened', () => {
  test.each([
    ['short', 10, 'short'],
    ['rather long', 7, 'rather…'],
    ['日本語学', 6, '日本…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5, '👩‍👩‍👧👩‍👩‍👧…'],
  ])('keeps of %j what fits into %i columns', (text, width, kept) => {
    expect(shortened(text, width)).toBe(kept);
  });
});
