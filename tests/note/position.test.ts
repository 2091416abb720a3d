import { describe, expect, test } from 'vitest';
import { lineIndex } from '../../src/note/position.ts';

describe('lineIndex', () => {
  test.each([
    ['the start of a note', 'One\nTwo', 0, 1, 1],
    ['the last character of a line', 'One\nTwo', 2, 1, 3],
    ['a line break itself', 'One\nTwo', 3, 1, 4],
    ['the start of a second line', 'One\nTwo', 4, 2, 1],
    ['the end of a note', 'One\nTwo', 7, 2, 4],
    ['a line after CRLF', 'One\r\nTwo', 5, 2, 1],
    ['the inside of a CRLF', 'One\r\nTwo', 4, 1, 5],
    ['a line after a lone CR', 'One\rTwo', 4, 2, 1],
    ['a line after mixed endings', 'a\r\rb\n\r\nc', 7, 5, 1],
    ['a place after an emoji, in UTF-16 units', '🙂🙂 ok', 5, 1, 6],
    ['the empty line after a final line break', 'One\n', 4, 2, 1],
    ['an empty note', '', 0, 1, 1],
    ['a place after a byte order mark', '\uFEFFOne', 1, 1, 2],
  ])('%s', (_, source, offset, line, column) => {
    expect(lineIndex(source)(offset)).toEqual({ line, column, offset });
  });

  test.each([
    [-3, { line: 1, column: 1, offset: 0 }],
    [99, { line: 2, column: 2, offset: 3 }],
  ])('An offset of %i outside the note gives its nearest end', (offset, position) => {
    expect(lineIndex('a\nb')(offset)).toEqual(position);
  });

  test('Every offset of a long note stands where counting puts it', () => {
    const source = 'Called ct.\r\nLeft a message.\n\rNo answer'.repeat(40);
    const at = lineIndex(source);
    let line = 1;
    let column = 1;
    for (let offset = 0; offset < source.length; offset += 1) {
      expect(at(offset)).toEqual({ line, column, offset });
      const isEnd =
        source[offset] === '\n' || (source[offset] === '\r' && source[offset + 1] !== '\n');
      line += isEnd ? 1 : 0;
      column = isEnd ? 1 : column + 1;
    }
  });
});
