import { describe, expect, test } from 'vitest';
import { namesOwner, saysWho } from '../../../src/rules/grammar/action-owners.ts';

describe('saysWho', () => {
  test.each([
    'Ana to call the school',
    'AR: call the school',
    'Ana – call the school',
    'Call the school (Ana, 5/3)',
    'Call the school – AR – Friday',
    'I will call the school',
    'We will look at this again',
    'Supervisor to check the policy',
    'Family support worker: call the school',
    'To be done by Ana',
    'Both to read the article',
    'Owner: Ana',
    '@ana call the school',
    'ANA TO CALL THE SCHOOL',
    'ana to call the school',
    'Spare key at the desk – Ana keeps it',
    'Bus pass: Ana brings one',
  ])('sees an owner in “%s”', (text) => {
    expect(saysWho(text)).toBe(true);
  });

  test.each([
    'Call the school',
    'Call the school by May 3',
    'Follow up with the landlord',
    'Need to call the school',
    'Referral to legal aid',
    'Housing form needs chasing',
    'Transport to be arranged before the move',
    'Locks must be changed',
    'Update the plan (ROI)',
    'Find out about the fund',
    'Form needs chasing: nobody picks it up',
  ])('sees no owner in “%s”', (text) => {
    expect(saysWho(text)).toBe(false);
  });
});

describe('namesOwner', () => {
  test.each([
    'Ana',
    'Ana and Tom:',
    'Worker',
    'Supervisor’s actions',
    'Actions for Ana by 5/3:',
    'All',
  ])('gives the list below “%s” to somebody', (line) => {
    expect(namesOwner(line)).toBe(true);
  });

  test.each(['Actions', 'Next steps before 6/10', 'To do:', 'Action plan'])(
    'gives the list below “%s” to nobody',
    (line) => {
      expect(namesOwner(line)).toBe(false);
    },
  );
});
