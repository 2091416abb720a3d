import { describe, expect, test } from 'vitest';
import { emptySummary, failsGate, withNote } from '../../src/report/summary.ts';
import { handMade } from './hand-made.ts';

test('open findings are counted by severity, and settled ones by what settles them', () => {
  const report = handMade('one two three four', [
    { passage: 'one', severity: 'error' },
    { passage: 'two', severity: 'error', status: 'suppressed' },
    { passage: 'three', severity: 'info', status: 'baseline' },
    { passage: 'four', severity: 'praise' },
  ]);
  const once = { ...emptySummary, notes: 1, error: 1, praise: 1, known: 1 };
  const twice = { ...emptySummary, notes: 2, error: 2, praise: 2, known: 2 };
  expect(withNote(emptySummary, report)).toEqual(once);
  expect(withNote(withNote(emptySummary, report), report)).toEqual(twice);
});

describe('failsGate', () => {
  const only = (severity: string) => ({ ...emptySummary, [severity]: 1 });
  test.each([
    ['error', ['error', 'warning', 'info']],
    ['warning', ['warning', 'info']],
    ['info', ['info']],
    ['praise', []],
  ])('one %s fails the gates %j', (severity, failing) => {
    const gates = (['error', 'warning', 'info', 'never'] as const).filter((gate) =>
      failsGate(only(severity), gate),
    );
    expect(gates).toEqual(failing);
  });
});
