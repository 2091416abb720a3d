import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/note/read-note.ts';
import { sourceSpan } from '../../src/note/source-span.ts';

describe('readNote', () => {
  test('A note keeps its path and its source', () => {
    const source = '---\ntype: visit\n---\n\n# Visit\r\n\nAll well.\n';
    const note = readNote(source, 'notes/a.md');
    expect([note.path, note.source, note.type]).toEqual(['notes/a.md', source, 'contact']);
    expect(readNote('').path).toBe('');
  });

  test('An empty note has nothing in it', () => {
    expect(readNote('')).toEqual({
      path: '',
      source: '',
      type: 'contact',
      frontMatter: { data: {} },
      blocks: [],
      ignores: [],
      problems: [],
    });
  });

  test('What is told of a note beside its text counts where its front matter says nothing', () => {
    const told = { type: 'supervision', author: 'Bo', supervisor: 'Nerys' };
    const bare = readNote('All well.\n', '', { told });
    expect(bare.type).toBe('supervision');
    expect(bare.frontMatter).toEqual({ data: told });
    const headed = readNote('---\ntype: home visit\nAuthor: Ana\n---\n\nAll well.\n', '', { told });
    expect(headed.type).toBe('contact');
    expect(headed.frontMatter.data).toEqual({ ...told, type: 'home visit', author: 'Ana' });
  });

  test('The same text gives the same note', () => {
    const source = '# A\n\n- **b** &amp; `c`\n\n| d |\n|---|\n| e |';
    expect(readNote(source)).toEqual(readNote(source));
  });
});

describe('A long note', () => {
  test.each([
    ['one line', 'The van came at noon. ', 1],
    ['short paragraphs', 'The van came.\n\n', 5_000],
    ['short items', '- The van came.\n', 5_000],
    ['quoted lines', '> The van came.\n', 1],
    ['lines with CRLF', 'The van came.\r\n\r\n', 4_500],
    ['emphasised words', 'The *van* came. ', 1],
  ])('of %s is read to its last word', (_, piece, atLeast) => {
    const source = `${piece.repeat(Math.ceil(80_000 / piece.length))}\n\nLast word.`;
    const { blocks, problems } = readNote(source);
    expect(blocks.length).toBeGreaterThan(atLeast);
    expect(problems).toEqual([]);
    const last = blocks.at(-1);
    const span = last && sourceSpan(last, 5, 9);
    expect(source.slice(span?.start, span?.end)).toBe('word');
    const words = blocks.reduce((sum, { text }) => sum + text.split('came').length - 1, 0);
    expect(words).toBe(source.split('came').length - 1);
  });

  test('keeps its headings and counts its tables across stretches', () => {
    const part = `${'The van came.\n\n'.repeat(700)}| a |\n|---|\n\n`;
    const { blocks } = readNote(`# Log\n\n${part}${part}`);
    expect(blocks.slice(1).every(({ headings }) => headings.join() === 'Log')).toBe(true);
    expect(blocks.flatMap(({ table }) => (table ? [table.table] : []))).toEqual([0, 1]);
  });

  test('may hold a byte order mark anywhere', () => {
    const source = `\uFEFF${'The van came.\n\n\uFEFFIt left.\n\n'.repeat(900)}`;
    for (const block of readNote(source).blocks) {
      const { start, end } = sourceSpan(block, 0, block.text.length);
      expect(source.slice(start, end)).toBe(block.text);
    }
  });
});

describe('Nesting', () => {
  test.each([
    ['quotes', '> '],
    ['quotes without spaces', '>'],
    ['items', '- '],
    ['numbered items', '1. '],
    ['quotes and items', '> -\t'],
  ])('of thousands of %s is a problem, and the words are read', (_, mark) => {
    const { blocks, problems } = readNote(`Before.\n\n${mark.repeat(7_000)}the van\n\nAfter.`);
    expect(blocks.map(({ text }) => text)).toEqual(['Before.', 'the van', 'After.']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('more than 100 levels deep');
    expect(problems[0]?.span.start).toBe(9);
  });

  test.each([
    ['quotes', '> ', 60],
    ['items', '- ', 60],
  ])('of sixty %s is none', (_, mark, depth) => {
    const { blocks, problems } = readNote(`${mark.repeat(depth)}the van`);
    expect(problems).toEqual([]);
    expect(
      blocks.map(({ text, quoteDepth, list }) => [text, quoteDepth + (list?.depth ?? 0)]),
    ).toEqual([['the van', depth]]);
  });

  test('of emphasis hundreds deep is read', () => {
    const { blocks } = readNote(`${'**a '.repeat(450)}van${' b**'.repeat(450)}`);
    expect(blocks.map(({ text }) => text.includes('van'))).toEqual([true]);
    expect(blocks[0]?.emphasis).toHaveLength(1);
  });

  test.each(['---'.repeat(300), '- '.repeat(300), '*'.repeat(900)])(
    'A line of marks alone is no nesting',
    (line) => {
      expect(readNote(`The van.\n\n${line}\n\nIt left.`).problems).toEqual([]);
    },
  );
});
