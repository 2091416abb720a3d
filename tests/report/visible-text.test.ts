import { describe, expect, test } from 'vitest';
import { oneLine, visibleJson, visibleText } from '../../src/report/visible-text.ts';

const hostile = [
  ['an escape sequence', '\u001B[31m'],
  ['a one-byte control sequence', '\u009B2J'],
  ['a window title', '\u001B]0;title\u0007'],
  ['a line break', 'a\r\nb'],
  ['a backspace', 'a\bb'],
  ['a change of direction', 'a\u202Eb\u2066c\u200F'],
  ['half a surrogate pair', '\uD83D'],
  ['a line separator', 'a\u2028b'],
] as const;
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

describe('visibleText', () => {
  test.each(hostile)('replaces %s one for one', (_name, text) => {
    const shown = visibleText(text);
    expect(shown).not.toMatch(unsafe);
    expect(shown).toHaveLength(text.length);
  });

  test('leaves letters, emoji and tabs as they are', () => {
    const text = 'Zoë\tसुनीता 👩‍👩‍👧 “ok” می‌خواهم';
    expect(visibleText(text)).toBe(text);
  });
});

test('oneLine joins lines and drops the space around them', () => {
  expect(oneLine('  one\r\n two\tthree ')).toBe('one two three');
});

describe('visibleJson', () => {
  test.each(hostile)('escapes %s and loses nothing', (_name, text) => {
    const json = visibleJson({ text });
    expect(json).not.toMatch(unsafe);
    expect(JSON.parse(json)).toEqual({ text });
  });
});
