import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceView } from '../../src/report/source-view.ts';
import { textWidth } from '../../src/report/text-width.ts';

/** The view as it is printed, one row of marks below each row of text. */
function shown(source: string, passage: string, width = 40): string[] {
  const start = source.indexOf(passage);
  const line = source.slice(0, start).split(/\r\n|\n|\r/u).length;
  const rows = sourceView(source, { start, end: start + passage.length }, line, width);
  return rows.flatMap(({ line: number, text, marks }) =>
    [`${number === 0 ? '' : number}|${text}`, `|${marks}`].filter((row) => row !== '|'),
  );
}

/** The text above the marks, row by row. */
function markedText(source: string, passage: string, width = 40): string[] {
  const rows = shown(source, passage, width);
  return rows.flatMap((row, index) => {
    const marks = rows[index + 1];
    if (marks === undefined || !/^\| *─+$/u.test(marks)) return [];
    return [row.slice(row.indexOf('|') + 1).slice(marks.indexOf('─') - 1, marks.length - 1)];
  });
}

describe('sourceView', () => {
  test('shows a short line whole, with the words marked', () => {
    expect(shown('# Visit\n\nShe always calls.\n', 'always')).toEqual([
      '3|She always calls.',
      '|    ──────',
    ]);
  });

  test('shows of a long line the words around the passage', () => {
    const source = `${'before '.repeat(30)}the passage ${'after '.repeat(30)}`;
    const rows = shown(source, 'the passage');
    expect(rows).toEqual(['1|…before the passage after after…', '|        ───────────']);
  });

  test('gives the room that one side leaves to the other side', () => {
    const [row] = shown(`At first ${'and so on '.repeat(20)}`, 'first');
    expect(row).toBe('1|At first and so on and so on and so…');
  });

  test('wraps a passage that is wider than the page', () => {
    const passage = 'could you say more about how the morning went for you and for her';
    expect(markedText(`He asked: ${passage}, slowly.`, passage).join(' ')).toBe(passage);
  });

  test('leaves out the middle of a passage that runs on', () => {
    const passage = `first ${'word '.repeat(200)}last`;
    const rows = shown(passage, passage);
    expect(rows.length).toBeLessThan(10);
    expect(rows[0]).toMatch(/^1\|first/u);
    expect(rows.join('\n')).toMatch(/word …\n.*word last\n/su);
  });

  test.each(['\n', '\r\n', '\r'])('shows each line of a passage, broken by %j', (lineBreak) => {
    const source = ['one', 'two three', 'four five', 'six'].join(lineBreak);
    expect(shown(source, `three${lineBreak}four`)).toEqual([
      '2|two three',
      '|    ─────',
      '3|four five',
      '|────',
    ]);
  });

  test('shows the first and the last lines of a passage of many lines', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const source = lines.join('\n');
    expect(shown(source, source).filter((row) => !row.startsWith('|─'))).toEqual([
      '1|line 1',
      '2|line 2',
      '3|line 3',
      '4|line 4',
      '|…',
      '20|line 20',
    ]);
  });

  test.each([
    ['a tab', 'a\tbad', 'bad', '1|a    bad', '|     ───'],
    ['wide characters', '日本 bad', 'bad', '1|日本 bad', '|     ───'],
    ['wide characters in the passage', 'a 日本 b', '日本', '1|a 日本 b', '|  ────'],
    ['an emoji of several', '👩‍👩‍👧 bad', 'bad', '1|👩‍👩‍👧 bad', '|   ───'],
    ['a combining accent', 'cafe\u0301 bad', 'bad', '1|cafe\u0301 bad', '|     ───'],
    ['a character that is not shown', 'a\u001Bb bad', 'bad', '1|a\uFFFDb bad', '|    ───'],
  ])('puts the marks in the right column after %s', (_name, source, passage, text, marks) => {
    expect(shown(source, passage)).toEqual([text, marks]);
  });

  test('leaves the indentation of a passage’s later lines without marks', () => {
    expect(shown('- one\n  two', 'one\n  two')).toEqual(['1|- one', '|  ───', '2|  two', '|  ───']);
  });

  test('keeps to the page and to what can be shown, whatever the note holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 20, max: 90 }),
        (source, a, b, width) => {
          const [start = 0, end = 0] = [a, b]
            .map((offset) => offset % (source.length + 1))
            .sort((one, other) => one - other);
          for (const row of sourceView(source, { start, end }, 1, width)) {
            expect(textWidth(row.text)).toBeLessThanOrEqual(width);
            expect(row.marks.length).toBeLessThanOrEqual(width);
            expect(row.text).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
          }
        },
      ),
    );
  });

  test('marks as many columns as a short passage takes up', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, (before, passage, after) => {
        fc.pre(passage.trim() === passage && !/[\r\n]/u.test(before + passage + after));
        const source = `${before} ${passage} ${after}`;
        const start = before.length + 1;
        const rows = sourceView(source, { start, end: start + passage.length }, 1, 90);
        const marks = rows.map((row) => row.marks.trim()).join('');
        expect(marks).toBe('─'.repeat(textWidth(passage)));
      }),
    );
  });
});
