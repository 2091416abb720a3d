import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSource, readSource } from '../../src/repository/read-source.ts';
import { folderWith } from './folder.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  );

describe('decodeSource', () => {
  test.each([
    ['letters of any script', bytes('Zoë 日本 👩‍👩‍👧\r\n'), 'Zoë 日本 👩‍👩‍👧\r\n'],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, '---\n'), '\uFEFF---\n'],
    ['a replacement character of its own', bytes('a\uFFFDb'), 'a\uFFFDb'],
  ])('reads %s', (_name, given, text) => {
    expect(decodeSource('a.md', given)).toEqual({ text });
  });

  test.each([
    ['no byte', bytes(), 'the note is empty'],
    ['nothing but space', bytes(' \r\n\n'), 'the note is empty'],
    ['nothing but a byte order mark', bytes(0xef, 0xbb, 0xbf), 'the note is empty'],
    [
      'UTF-16, little end first',
      bytes(0xff, 0xfe, 'a', 0),
      'the note is in UTF-16; save it as UTF-8',
    ],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 'a'), 'the note is in UTF-16; save it as UTF-8'],
    [
      'a NUL byte',
      bytes('one\ntwo', 0),
      'looks like a binary file (byte 7, line 2 is NUL); name text files only',
    ],
    [
      'a letter in Latin-1',
      bytes('one\nZo', 0xeb, '\n'),
      'not valid UTF-8 at byte 6, line 2; save the note as UTF-8',
    ],
    [
      'a letter in Latin-1 after a replacement character',
      bytes('\uFFFD\n\n\uFFFD', 0xeb),
      'not valid UTF-8 at byte 8, line 3; save the note as UTF-8',
    ],
    [
      'a character that is cut off',
      bytes(0xef, 0xbb, 0xbf, 'a', 0xe2, 0x82),
      'not valid UTF-8 at byte 4, line 1; save the note as UTF-8',
    ],
  ])('names a note of %s as a problem', (_name, given, message) => {
    expect(decodeSource('a.md', given)).toEqual({ problem: { path: 'a.md', message } });
  });

  test('finds the first byte that is wrong, wherever it stands', () => {
    const text = fc.string({ unit: 'binary-ascii' }).map((words) => words.replaceAll('\0', ''));
    const wide = fc.string({ unit: fc.constantFrom('é', '日', '👍', '\uFFFD', '\n') });
    fc.assert(
      fc.property(text, wide, wide, (first, second, after) => {
        const before = Buffer.from(first + second);
        const { problem } = decodeSource('a.md', bytes(first, second, 0xff, after));
        expect(problem?.message).toContain(`byte ${before.length},`);
      }),
    );
  });
});

describe('readSource', () => {
  test('reads a note of ten million characters on one line', () => {
    const folder = folderWith({ 'long.md': 'word '.repeat(2_000_000) });
    const { text } = readSource('long.md', `${folder}/long.md`);
    expect(text).toHaveLength(10_000_000);
  });

  test('names a note that is gone by the path as given', () => {
    const path = 'gone.md';
    expect(readSource(path, `${folderWith({})}/gone.md`)).toEqual({
      problem: { path, message: 'no such file or folder' },
    });
  });
});
