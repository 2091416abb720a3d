import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../src/rules/grammar/identifier-forms.ts';

function found(text: string): readonly string[] {
  const values = [...findIdentifiers(text)].map(({ start, end }) => text.slice(start, end));
  return [...new Set(values)];
}

describe('findIdentifiers', () => {
  test.each([
    ['Her SSN is 078-05-1120.', '078-05-1120'],
    ['SSN 078 05 1120', '078 05 1120'],
    ['DOB: 4/9/1991', '4/9/1991'],
    ['Born on 3 March 2019 in Leeds', '3 March 2019'],
    ['NI number AB 12 34 56 C', 'AB 12 34 56 C'],
    ['NHS no. 943 476 5919', '943 476 5919'],
    ['Medicare number 1EG4-TE5-MK73', '1EG4-TE5-MK73'],
    ['Insurance member ID: W4471902-01', 'W4471902-01'],
    ['A-number A204771563', 'A204771563'],
    ['Passport no. X48213907', 'X48213907'],
    ['Card 4539 1488 0343 6467 was used', '4539 1488 0343 6467'],
    ['account number 12345678', '12345678'],
    ['licence plate 7KRT552', '7KRT552'],
    ['Her cell is (212) 555-0147.', '(212) 555-0147'],
    ['Mum’s mobile: 07700 900412', '07700 900412'],
    ['Text him at 555-0147', '555-0147'],
    ['DOB seen, mob 555-0188', '555-0188'],
    ['Acct ending 1177, full number 30911177', '30911177'],
    ['Her e-mail is r.lima@example.com', 'r.lima@example.com'],
    ['Ct lives at 1420 Linden Street, Apt 4B.', '1420 Linden Street, Apt 4B'],
    ['Home: Flat 2, 31 Rosewood Terrace', 'Flat 2, 31 Rosewood Terrace'],
    ['CPS case number 55128871 was closed', '55128871'],
    ['Landlady’s mobile for the trust: 98455 30217', '98455 30217'],
    ['Sister’s cell for the clinic is 602-555-0117', '602-555-0117'],
    ['Her plan is Molina #77-204-11839, card seen', '77-204-11839'],
    ['Pin at 40.71281, -74.00602', '40.71281, -74.00602'],
  ])('finds what identifies somebody in “%s”', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  test.each([
    'Call 911 or 988.',
    'Call the ward at 98455 30217.',
    'Gave daughter the agency number, 937-555-0164.',
    'Ticket #104-88-23971 with IT is open.',
    'The crisis line is 1-800-555-0199.',
    'The clinic is at 212-555-0122.',
    'My work cell is 212-555-0175.',
    'Met on 5/14/2025 at 10:30 in room 214.',
    'Rent is $1,250.00, arrears 3,450.',
    'SSN XXX-XX-1120, last four on file.',
    'Case #: 2025-00418',
    'Hearing on 3/4/2026, court case no. 25LT0912.',
    'The office is at 1420 Linden Street.',
    'Viewed a flat at 22 Oak Street.',
    'Write to intake@harborhouse.org.',
    'Ct was born in Ohio in 1990.',
    'BP 120/80, PHQ-9 score 14.',
  ])('leaves “%s” alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('gives ranges within the text, whatever it is given', () => {
    const parts = fc.constantFrom(
      'DOB ',
      'ssn ',
      '1',
      '12-34',
      ' Oak St',
      '@',
      'a.b',
      'id #',
      '\n',
      '(',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (all) => {
        const text = all.join('');
        for (const { start, end } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
