import { describe, expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/rules/nearest.ts';

const known = ['gift', 'loan', 'dual-romantic', 'dual-business'];

describe('The nearest name', () => {
  test.each([
    ['lona', 'loan'],
    ['Gift', 'gift'],
    ['gfit', 'gift'],
    ['dual-romance', 'dual-romantic'],
    ['dualbusiness', 'dual-business'],
    ['vacation', undefined],
    ['', undefined],
  ])('of %j is %j', (written, expected) => {
    expect(nearest(written, known)).toBe(expected);
  });

  test('is the first of several as near', () => {
    expect(nearest('moan', ['loan', 'moon'])).toBe('loan');
  });
});

describe('A suggestion', () => {
  test.each([
    ['names the nearest', 'lona', known, 'write loan'],
    [
      'names all when none is near and they are few',
      'vacation',
      known,
      'write one of gift, loan, dual-romantic, dual-business',
    ],
    ['is empty when nothing is known', 'vacation', [], ''],
    [
      'is empty when none is near and they are many',
      'vacation',
      Array.from({ length: 13 }, (_, index) => `name${index}`),
      '',
    ],
  ])('%s', (_, written, names, expected) => {
    expect(suggestion(written, names)).toBe(expected);
  });
});
