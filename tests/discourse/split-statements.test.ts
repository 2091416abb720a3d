import { describe, expect, test } from 'vitest';
import { splitStatements } from '../../src/discourse/split-statements.ts';
import { partsOf } from './model.ts';

const statements = (text: string): readonly string[] => partsOf(text, splitStatements);

describe('splitStatements', () => {
  test.each([
    ['2140hrs: Lights checked.', ['2140hrs:', 'Lights checked.']],
    ['21:40 – Lights checked. All quiet.', ['21:40 –', 'Lights checked.', 'All quiet.']],
    ['21:40 rang the clinic.', ['21:40', 'rang the clinic.']],
    ['9.40pm - Rang the clinic.', ['9.40pm -', 'Rang the clinic.']],
    ['[14:20] Rang the clinic.', ['[14:20]', 'Rang the clinic.']],
    ['[14:20] Had the clinic on.', ['[14:20]', 'Had the clinic on.']],
    ['14:20 (RT) Rang the clinic.', ['14:20 (RT)', 'Rang the clinic.']],
    ['10:00 – 11:30 | Drop-in open.', ['10:00 – 11:30 |', 'Drop-in open.']],
    ['Tues 4/3 Rang the clinic.', ['Tues 4/3', 'Rang the clinic.']],
    ['Mon 4 March, 2 pm: rang the clinic.', ['Mon 4 March, 2 pm:', 'rang the clinic.']],
    ['21.40 – Lights checked.', ['21.40 –', 'Lights checked.']],
  ])('cuts the stamp of an entry off: %s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  test.each([
    '10:30 is the earliest they have.',
    '4 March was hard for her.',
    '12 residents were in.',
    '2026 began badly.',
    'Monday went well.',
    'May rang at noon.',
    '4:30.',
  ])('leaves a time or number that a sentence goes on with: %s', (text) => {
    expect(statements(text)).toEqual([text]);
  });

  test.each([
    ['Phone call – rang the landlord.', ['Phone call –', 'rang the landlord.']],
    ['Lease read through - Rang the landlord.', ['Lease read through -', 'Rang the landlord.']],
    ['Lease read / Rang the landlord.', ['Lease read /', 'Rang the landlord.']],
  ])('cuts where shorthand adds a statement: %s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  test.each([
    'Read the lease; rang the landlord.',
    'Ada Moss / Worker: Rui Teal',
    'He has one wish – a room of his own.',
    'She told me about her sister – kept her awake for a week.',
    'He has a sister-in-law; and he likes her.',
  ])('leaves what one statement holds together: %s', (text) => {
    expect(statements(text)).toEqual([text]);
  });
});
