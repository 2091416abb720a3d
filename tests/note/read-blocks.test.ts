import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/note/note.ts';
import { readNote } from '../../src/note/read-note.ts';

function blocksOf(source: string): readonly Block[] {
  return readNote(source).blocks;
}

function textsOf(source: string): string[] {
  return blocksOf(source).map(({ text }) => text);
}

describe('The prose of a note', () => {
  test.each([
    ['paragraphs', 'One.\n\nTwo\nthree.', ['One.', 'Two\nthree.']],
    ['headings of both forms', '# One #\n\nTwo\n===\n\nThree\n---', ['One', 'Two', 'Three']],
    ['items', '- one\n- two\n\n  more\n1. three', ['one', 'two', 'more', 'three']],
    ['cells, empty ones left out', '| a | |\n|---|---|\n| | *d* |', ['a', 'd']],
    ['quotes', '> one\n>\n> > two', ['one', 'two']],
    ['text across marks', 'a *b **c** d* __e__ [f](g) `h`', ['a b c d e f h']],
    ['marks that mark nothing', 'a * b _c 2 < 3 [x] ~~y~~', ['a * b _c 2 < 3 [x] ~~y~~']],
    ['a strong line as a paragraph', '**Plan**\n\nCall mum.', ['Plan', 'Call mum.']],
    ['nothing from images and HTML', '![a](b)\n\nx ![c](d) <b>y</b> <!-- z -->', ['x  y ']],
    ['nothing from code', '```\na\n```\n\n~~~ b\nc\n~~~\n\n    d\n\ne', ['e']],
    ['nothing from HTML blocks', '<div>\na\n</div>\n\n<!-- b\n\nc -->\n\nd', ['d']],
    ['nothing from definitions', '[a]: b "c"\n\n[a] d', ['a d']],
    ['nothing from footnotes', 'One[^1] more.\n\n[^1]: A note\non it.', ['One[^1] more.']],
    ['nothing from front matter', '---\ntype: visit\n---\nOne.', ['One.']],
    ['nothing from rules', 'One.\n\n---\n\n***\n\nTwo.', ['One.', 'Two.']],
    [
      'a dashed line under a sentence as a paragraph',
      'Ct called back.\n---\nTwo.',
      ['Ct called back.', 'Two.'],
    ],
    ['an empty note', '', []],
    ['a note of blank lines', ' \n\t\n\r\n', []],
    ['an empty heading', '#\n\n##  \n\nOne.', ['One.']],
    [
      'line breaks of every kind as one character',
      'a  \nb\\\nc\r\nd\re<br>f',
      ['a\nb\nc\nd\ne\nf'],
    ],
    ['escapes and references resolved', '\\*a\\* &lt;b&gt; c&nbsp;d', ['*a* <b> c\u00A0d']],
    ['bare addresses as text', 'see https://a.test/x_y_z', ['see https://a.test/x_y_z']],
  ])('%s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });
});

describe('The kind of a block', () => {
  test('A sentence or a part of a letter with dashes under it is no heading', () => {
    const kinds = (source: string) => blocksOf(source).map(({ kind, level }) => [kind, level]);
    expect(kinds('Ct called back.\n---')).toEqual([['paragraph', undefined]]);
    expect(kinds('Date: 3/4\nWorker: Bo\n---')).toEqual([['paragraph', undefined]]);
    expect(kinds('- Ct called back.\n  ---')).toEqual([['item', undefined]]);
    expect(kinds('Next steps\n---')).toEqual([['heading', 2]]);
    expect(kinds('Next\nsteps\n===')).toEqual([['heading', 1]]);
  });

  test('A heading carries its level', () => {
    const levels = blocksOf('# a\n###### b\nc\n===\nd\n---').map(({ kind, level }) => [
      kind,
      level,
    ]);
    expect(levels).toEqual([
      ['heading', 1],
      ['heading', 6],
      ['heading', 1],
      ['heading', 2],
    ]);
  });

  test('A list item carries its depth, its order and its box', () => {
    const source = '- a\n  1. b\n     - [x] c\n- [ ] d\n\n  e\n\n1) f';
    expect(blocksOf(source).map(({ text, kind, list }) => [text, kind, list])).toEqual([
      ['a', 'item', { depth: 1, ordered: false }],
      ['b', 'item', { depth: 2, ordered: true }],
      ['c', 'item', { depth: 3, ordered: false, checked: true }],
      ['d', 'item', { depth: 1, ordered: false, checked: false }],
      ['e', 'item', { depth: 1, ordered: false, checked: false }],
      ['f', 'item', { depth: 1, ordered: true }],
    ]);
  });

  test('A quotation in a list item is a paragraph of the quotation', () => {
    const found = blocksOf('- a\n  > b\n  > - c').map(({ text, kind, quoteDepth, list }) => [
      text,
      kind,
      quoteDepth,
      list?.depth,
    ]);
    expect(found).toEqual([
      ['a', 'item', 0, 1],
      ['b', 'paragraph', 1, undefined],
      ['c', 'item', 1, 2],
    ]);
  });

  test('A table cell carries its place', () => {
    const source = '| a | b |\n|---|---|\n| | c |\n\nText\n\n> | d |\n> |---|';
    const cells = blocksOf(source).filter(({ kind }) => kind === 'cell');
    expect(cells.map(({ text, table, quoteDepth }) => [text, table, quoteDepth])).toEqual([
      ['a', { table: 0, row: 0, column: 0 }, 0],
      ['b', { table: 0, row: 0, column: 1 }, 0],
      ['c', { table: 0, row: 1, column: 1 }, 0],
      ['d', { table: 1, row: 0, column: 0 }, 1],
    ]);
  });

  test('Quote depth counts the quotations around a block', () => {
    const depths = blocksOf('a\n\n> b\n>\n> > > c\n\nd').map(({ quoteDepth }) => quoteDepth);
    expect(depths).toEqual([0, 1, 3, 0]);
  });
});

describe('The headings of a block', () => {
  test.each([
    ['are those above it, outermost first', '# a\n## b\nx', ['a', 'b']],
    ['end with a heading of their level', '# a\n## b\n## c\nx', ['a', 'c']],
    ['end with a heading above their level', '## a\n### b\n# c\nx', ['c']],
    ['may skip levels', '### a\n# b\n#### c\n### d\nx', ['b', 'd']],
    ['in a quotation end with it', '# a\n> ## b\n> y\n\nx', ['a']],
    ['hold inside their quotation', '# a\n> ## b\n> x', ['a', 'b']],
    ['in an item end with it', '# a\n- ## b\n- x', ['a']],
    ['hold inside their item', '# a\n- ## b\n\n  x', ['a', 'b']],
    ['are plain words', '# a *b* `c`\nx', ['a b c']],
  ])('%s', (_, source, headings) => {
    expect(blocksOf(source).at(-1)?.headings).toEqual(headings);
  });

  test('A heading does not stand under itself', () => {
    expect(blocksOf('# a\n## b').map(({ headings }) => headings)).toEqual([[], ['a']]);
  });
});

describe('The ranges of a block', () => {
  test.each([
    ['strong and emphasised words', 'a **b** c *d*', ['b', 'd']],
    ['nested emphasis once', '***a** b* c', ['a b']],
    ['emphasis in and around a link', '**a [b](c)** [*d*](e)', ['a b', 'd']],
    ['emphasis across lines', '> **a\n> b** c', ['a\nb']],
    ['no empty emphasis', '**![a](b)** c', []],
  ])('Emphasis: %s', (_, source, passages) => {
    const [block] = blocksOf(source);
    expect(block?.emphasis.map(({ start, end }) => block.text.slice(start, end))).toEqual(passages);
  });

  test.each([
    ['link labels', '[a **b**](c) d', ['a b']],
    ['reference links', '[a][b] [b] c\n\n[b]: d', ['a', 'b']],
    ['autolinks', '<https://a.test> b', ['https://a.test']],
    ['inline code', 'a `b c` d', ['b c']],
    ['code in a link once', '[a `b`](c)', ['a b']],
  ])('Foreign: %s', (_, source, passages) => {
    const [block] = blocksOf(source);
    expect(block?.foreign.map(({ start, end }) => block.text.slice(start, end))).toEqual(passages);
  });

  test('A span covers the block, and of a cell the words', () => {
    const source = 'One\ntwo.\n\n- [ ] three\n\n|  four *5* |\n|---|';
    const passages = blocksOf(source).map(({ span }) => source.slice(span.start, span.end));
    expect(passages).toEqual(['One\ntwo.', 'three', 'four *5']);
  });
});
