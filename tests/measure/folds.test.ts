import { describe, expect, test } from 'vitest';
import { dealFolds } from '../../measure/folds.ts';

const files = Array.from({ length: 23 }, (_, index) => `note-${index}.md`);

describe('dealFolds', () => {
  test('deals every file once, into folds that differ by one file at most', () => {
    const folds = dealFolds(files, 5);
    expect(folds.map((fold) => fold.length)).toEqual([5, 5, 5, 4, 4]);
    expect(new Set(folds.flat())).toEqual(new Set(files));
  });

  test('deals alike whatever the order of the files', () => {
    expect(dealFolds([...files].reverse(), 5)).toEqual(dealFolds(files, 5));
  });

  test('does not deal in the order of the names', () => {
    expect(dealFolds(files, 5)[0]).not.toEqual(files.filter((_, index) => index % 5 === 0));
  });
});
