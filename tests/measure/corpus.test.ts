import { describe, expect, test } from 'vitest';
import { makeCorpus, makeRunningText } from '../../measure/corpus.ts';

const corpus = makeCorpus(120, 7);

function words(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

describe('makeCorpus', () => {
  test('gives the same notes for the same seed, and others for another', () => {
    expect(makeCorpus(120, 7)).toEqual(corpus);
    expect(makeCorpus(120, 8)).not.toEqual(corpus);
  });

  test('writes notes of about 200 to 700 words', () => {
    const counts = corpus.map(({ source }) => words(source));
    expect(Math.min(...counts)).toBeGreaterThan(170);
    expect(Math.max(...counts)).toBeLessThan(760);
  });

  test('writes all kinds of notes', () => {
    const kinds = new Set(corpus.map(({ path }) => path.replace(/-\d+\.md$/u, '')));
    expect(kinds.size).toBe(10);
  });

  test('fills every slot', () => {
    expect(corpus.filter(({ source }) => /[{}]/u.test(source))).toEqual([]);
  });

  test('writes no note twice', () => {
    expect(new Set(corpus.map(({ source }) => source)).size).toBe(corpus.length);
  });
});

describe('makeRunningText', () => {
  test('is one line of at least the size asked for', () => {
    const text = makeRunningText(50_000, ' ', 3);
    expect(text).not.toContain('\n');
    expect(text.length).toBeGreaterThanOrEqual(49_999);
    expect(text.length).toBeLessThan(51_000);
  });
});
