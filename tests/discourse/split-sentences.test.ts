import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/discourse/split-sentences.ts';
import { partsOf } from './model.ts';

const sentences = (text: string): readonly string[] => partsOf(text, splitSentences);

describe('splitSentences', () => {
  test.each([
    [
      'Sra. Voss owes Rs. 1,200 since approx. 3 May.',
      ['Sra. Voss owes Rs. 1,200 since approx. 3 May.'],
    ],
    ['Called ct. Left vm. Will try again.', ['Called ct.', 'Left vm.', 'Will try again.']],
    ['Met with Ms. Rowe at 2 p.m. She was late.', ['Met with Ms. Rowe at 2 p.m.', 'She was late.']],
    ['Ct. reports feeling better.', ['Ct. reports feeling better.']],
    ['He said no. She left.', ['He said no.', 'She left.']],
    ['Wait… what? Fine! Go.', ['Wait… what?', 'Fine!', 'Go.']],
    ['I waited… Nobody came.', ['I waited…', 'Nobody came.']],
    ['We met on Grove St. She walked.', ['We met on Grove St.', 'She walked.']],
    ['Rent is $1.50 a day.', ['Rent is $1.50 a day.']],
    ['Spoke w/ Tyrell P. He is well.', ['Spoke w/ Tyrell P.', 'He is well.']],
    ['She lives in Apt. 4 on St. Clair.', ['She lives in Apt. 4 on St. Clair.']],
    [
      'she was up most of the night with the baby and the cot\n22:40 took her tea',
      ['she was up most of the night with the baby and the cot', '22:40 took her tea'],
    ],
    [
      'told him that he would be out\n22.40 took her tea',
      ['told him that he would be out', '22.40 took her tea'],
    ],
    [
      'she was up most of the night with the baby and slept at\n22:40 and so on',
      ['she was up most of the night with the baby and slept at\n22:40 and so on'],
    ],
    ['HOME VISIT\nThursday 3 May\nPresent: all', ['HOME VISIT', 'Thursday 3 May', 'Present: all']],
    [
      'We talked for a long while about the flat and what she would\nlike to do about the damp.',
      ['We talked for a long while about the flat and what she would\nlike to do about the damp.'],
    ],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
