import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/discourse/quotations.ts';

const inner = (text: string): readonly string[] =>
  findQuotations(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));

describe('findQuotations', () => {
  test.each([
    ['She said, “I am tired.” Then left.', ['I am tired.']],
    ['She said, "I am tired." Then left.', ['I am tired.']],
    ["She said, 'I'm tired of it.' Then left.", ["I'm tired of it."]],
    ['He said, “My worker told me ‘no’.”', ['My worker told me ‘no’.']],
    ['The client’s sister and the kids’ school', []],
    ["the '90s and rock 'n' roll", ['n']],
    ['He is 5\'10" and 160 lb', []],
    ['Mom: “One. Two. Three.', ['One. Two. Three.']],
    ['his “proof” and her "illness"', ['proof', 'illness']],
    ['no marks at all', []],
  ])('finds what is quoted in %s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });
});
