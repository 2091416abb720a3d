import { describe, expect, test } from 'vitest';
import { cutSource } from '../../src/note/cut-source.ts';

const sentence = 'Called ct and left word with her aunt. ';

/** The source about each cut: the end of one stretch and the start of the next. */
function seams(source: string): string[] {
  return cutSource(source)
    .slice(1)
    .map(({ start }) => `${source.slice(start - 3, start)}|${source.slice(start, start + 3)}`);
}

describe('cutSource', () => {
  test.each([
    ['an empty note', ''],
    ['a note of ordinary length', sentence.repeat(200)],
  ])('%s is one stretch', (_, source) => {
    expect(cutSource(source)).toEqual([{ start: 0, end: source.length }]);
  });

  test.each([
    ['paragraphs', `${sentence}\n\n`, ' \n\n|Cal'],
    ['paragraphs with CRLF', `${sentence}\r\n\r\n`, '\n\r\n|Cal'],
    ['items', `- ${sentence}\n`, '. \n|- C'],
    ['items with nested ones', `- ${sentence}\n  - two\n`, 'wo\n|- C'],
    ['headings', `# One\n${sentence}\n`, '. \n|# O'],
    ['rules', `${sentence}\n---\n`, '--\n|Cal'],
    ['code with blank lines and marks', `~~~\n# a\n\n- b\n~~~\n\n`, '~\n\n|~~~'],
    ['code in items', '1. ```\n   # a\n\n   - b\n   ```\n\n', '`\n\n|1. '],
    ['comments with blank lines', '<!-- a\n\n# b\n-->\n\n', '>\n\n|<!-'],
    ['scripts with blank lines', '<script>\na\n\n# b\n</script>\n\n', '>\n\n|<sc'],
    ['HTML up to a blank line', '<div>\n# a\n\nb\n\n', 'b\n\n|<di'],
  ])('A long note is cut between its blocks: %s', (_, block, seam) => {
    const found = seams(block.repeat(Math.ceil(40_000 / block.length)));
    expect(found.length).toBeGreaterThan(2);
    const allowed = new Set([seam, ...(block.startsWith('<div>') ? ['a\n\n|b\n\n'] : [])]);
    expect(found.filter((one) => !allowed.has(one))).toEqual([]);
  });

  test.each([
    ['lines without blocks', `${sentence}\n`, '. \n|Cal'],
    ['quoted lines', `> ${sentence}\n`, '. \n|> C'],
    ['one line of sentences', sentence, 't. |Cal'],
    ['one line of words', 'word '.repeat(9), 'rd |wor'],
    ['one word', 'word', 'rd|wor'],
    ['one line of emoji', '🙂', '🙂|🙂'],
    ['a letter and one line of emoji', 'a🙂', '🙂a|🙂a'],
    ['one line of marks', 'a**b', '*ba|**b'],
    ['lines of marks', '*a **b _c\n', '_c\n|*a '],
  ])('A text without a place between blocks is cut all the same: %s', (_, piece, seam) => {
    const found = seams(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]).toContain(seam);
  });

  test.each([
    ['rows of a table', `| a | b |\n|---|---|\n${`| 6 May | ${sentence} |\n`.repeat(1_000)}`],
    ['nested items', `- a\n${`  - ${sentence}\n`.repeat(1_000)}`],
    ['marks of emphasis in items', '1. **a** *b*\n'.repeat(600)],
    ['marks of emphasis in a table', `| a |\n|---|\n${'| **a** |\n'.repeat(600)}`],
    ['marks of emphasis in paragraphs', '**a** *b*\n\n'.repeat(600)],
    ['code', `~~~\n${`${sentence}\n\n`.repeat(1_000)}~~~\n`],
    [
      'code behind a number that starts no list',
      `We met\n2) ~~~\n   ~~~\n${`${sentence}\n\n`.repeat(1_000)}   ~~~\n`,
    ],
    ['a comment', `<!--\n${`${sentence}\n\n`.repeat(1_000)}-->\n`],
  ])('Thousands of characters stay in one stretch: %s', (_, source) => {
    expect(cutSource(source)).toEqual([{ start: 0, end: source.length }]);
  });

  test('Front matter stays whole', () => {
    const head = `---\n${'# a\n\n- b\n'.repeat(2_000)}---\n`;
    const [first] = cutSource(`${head}${`${sentence}\n\n`.repeat(900)}`);
    expect(first?.end).toBeGreaterThanOrEqual(head.length);
  });

  test('The stretches follow each other from the first character to the last', () => {
    const source = `# a\n${sentence.repeat(3_000)}\n\n${'- b\n'.repeat(9_000)}`;
    let place = 0;
    for (const { start, end } of cutSource(source)) {
      expect(start).toBe(place);
      expect(end).toBeGreaterThan(start);
      place = end;
    }
    expect(place).toBe(source.length);
  });
});
