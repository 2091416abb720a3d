import { describe, expect, test } from 'vitest';
import { emptySummary, failsGate, withNote } from '../../src/report/summary.ts';
import { handMade } from './hand-made.ts';

test('only open findings are counted', () => {
  const report = handMade('one two three four', [
    { passage: 'one', severity: 'error' },
    { passage: 'two', severity: 'error', status: 'suppressed' },
    { passage: 'three', severity: 'info', status: 'baseline' },
    { passage: 'four', severity: 'praise' },
  ]);
  const once = { notes: 1, error: 1, warning: 0, info: 0, praise: 1 };
  const twice = { notes: 2, error: 2, warning: 0, info: 0, praise: 2 };
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
