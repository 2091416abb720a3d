import { describe, expect, test } from 'vitest';
import { isOngoing, saysWhen } from '../../../src/rules/grammar/due-dates.ts';

describe('saysWhen', () => {
  test.each([
    'call by 5/14',
    'call on 2025-05-14',
    'send 3 May',
    'by May 3rd',
    'by Friday',
    'today',
    'within 48 hrs',
    'in the first three days',
    'next week',
    'at the next two visits',
    'before next supervision',
    'by end of month',
    'after the hearing',
    'each week',
    'ongoing',
    'at 3 pm',
    'Due: Monday',
  ])('sees when in “%s”', (text) => {
    expect(saysWhen(text)).toBe(true);
  });

  test.each([
    'call the school',
    'set up a 1-1',
    'the ratio is 1:5',
    'update the May file',
    'fill in form I-9',
    'soon',
    'look at 2 flats',
  ])('sees no time in “%s”', (text) => {
    expect(saysWhen(text)).toBe(false);
  });
});

describe('isOngoing', () => {
  test.each([
    ['Continue weekly visits', true],
    ['Call the school weekly', true],
    ['Call the school on Friday', false],
  ])('tells of “%s” whether it goes on: %s', (text, expected) => {
    expect(isOngoing(text)).toBe(expected);
  });
});
