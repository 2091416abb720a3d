import { describe, expect, test } from 'vitest';
import { choice, listed } from '../../src/cli/choice.ts';
import { wantsColor } from '../../src/cli/terminal.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

describe('wantsColor', () => {
  test.each([
    [undefined, {}, true, true],
    [undefined, {}, false, false],
    [undefined, { TERM: 'dumb' }, true, false],
    [undefined, { NO_COLOR: '1' }, true, false],
    [undefined, { NO_COLOR: '' }, true, true],
    [undefined, { FORCE_COLOR: '1' }, false, true],
    [undefined, { FORCE_COLOR: '0' }, true, false],
    [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
  ])('the option %j in %j, on a terminal: %j, gives %j', (option, env, isTerminal, wanted) => {
    expect(wantsColor(option, env, isTerminal)).toBe(wanted);
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('listed writes %j as %j', (words, text) => {
  expect(listed(words)).toBe(text);
});

describe('choice', () => {
  const format = choice('--format', ['pretty', 'json']);
  test('gives back a word that is allowed', () => {
    expect(format('json')).toBe('json');
  });

  test('lists what is allowed for any other word', () => {
    expect(() => format('xml')).toThrow(new UsageError('--format: no “xml”; use pretty or json'));
  });
});
