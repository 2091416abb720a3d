import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { readStanding, shippedSeverity, whatIsLacking } from '../../src/rules/standing.ts';
import { cardText, guidelineFiles } from './card.ts';

describe('What a rule lacks', () => {
  test.each([
    [3, 0, null],
    [7, 3, null],
    [0, 0, 'no right finds in the marked notes, where 3 are asked for'],
    [1, 0, '1 right find in the marked notes, where 3 are asked for'],
    [2, 9, '2 right finds in the marked notes, where 3 are asked for'],
    [6, 4, 'a precision of 0.60 in the marked notes, where 0.70 is asked for'],
  ])('with %i right and %i surplus is: %s', (right, surplus, lacking) => {
    expect(whatIsLacking({ right, surplus })).toBe(lacking);
  });
});

describe('A rule ships', () => {
  const poor = { right: 1, surplus: 1 };

  test.each([
    ['error', poor, 'info', 'error'],
    ['warning', poor, 'info', 'warning'],
    ['error', { right: 3, surplus: 0 }, 'error', undefined],
    ['error', undefined, 'error', undefined],
    ['info', poor, 'info', undefined],
    ['praise', poor, 'praise', undefined],
  ] as const)('%s with the figures %j as %s', (card, figures, severity, from) => {
    const shipped = shippedSeverity(card, figures);
    expect([shipped.severity, shipped.lowered?.from]).toEqual([severity, from]);
  });

  test('as its figures carry it, in a catalogue', async () => {
    const standing = { path: 'rules/standing/figures.yml', text: 'loan: { right: 2, surplus: 0 }' };
    const files = [
      { path: 'rules/loan.yml', text: cardText() },
      { path: 'pack/late.yml', text: cardText({ id: 'late' }) },
    ];
    const { rules } = await readCatalogue([...files, standing, ...guidelineFiles]);
    expect(rules.map(({ id, severity }) => [id, severity])).toEqual([
      ['loan', 'info'],
      ['late', 'error'],
    ]);
  });
});

test('Figures of another shape are refused with their place', () => {
  const read = () => readStanding('loan: { right: few, surplus: 0 }', 'rules/standing/figures.yml');
  expect(read).toThrow(
    'rules/standing/figures.yml:1:9 loan/right: is a text; write a whole number',
  );
});
