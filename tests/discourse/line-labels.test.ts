import { describe, expect, test } from 'vitest';
import { readLineLabel } from '../../src/discourse/line-labels.ts';

describe('readLineLabel', () => {
  test.each([
    ['Supervisor: How did it go?', 'Supervisor', ':', false],
    ['MS: OK so', 'MS', ':', false],
    ['Maria (CM): Fine.', 'Maria', ':', false],
    ['9:48 PM N: hey', 'N', ':', true],
    ['[10:15] Cam: hi', 'Cam', ':', true],
    ['Beth 18:52 – hiya', 'Beth', '–', true],
    ['12/3/24, 10:15 - Ola: hi', 'Ola', ':', true],
    ['Benj 09:12 did you log it', 'Benj', ' ', true],
    ['Case manager: fine', 'Case manager', ':', false],
    ['Tue 9:15p (out) hi', 'out', ':', true],
    ['tl_ines: hi', 'tl_ines', ':', false],
  ])('reads %j', (line, name, separator, isTimed) => {
    expect(readLineLabel(line)).toMatchObject({ name, separator, isTimed });
  });

  test('counts where the words begin', () => {
    const line = '9:48 PM N: hey';
    expect(line.slice(readLineLabel(line)?.end)).toBe('hey');
  });

  test.each([
    'PHONE 5/5/25 8:50a – 9:15a',
    '3:40p – Ct left',
    'He said: fine',
    'Started at 9:30 today',
    'We met – all good',
    'no label here',
    '',
  ])('finds none in %j', (line) => {
    expect(readLineLabel(line)).toBeUndefined();
  });
});
