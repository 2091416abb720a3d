import { expect, test } from 'vitest';
import { progressBar } from '../../src/cli/progress.ts';

test.each([
  [0, 200, '[------------------------------] 0 % of 200 notes'],
  [1, 200, '[------------------------------] 0 % of 200 notes'],
  [100, 200, '[###############---------------] 50 % of 200 notes'],
  [199, 200, '[#############################-] 99 % of 200 notes'],
  [200, 200, '[##############################] 100 % of 200 notes'],
])('%i of %i notes are %s', (done, total, bar) => {
  expect(progressBar(done, total)).toBe(bar);
});
