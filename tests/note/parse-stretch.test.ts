import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/note/note.ts';
import { parseMarkdown } from '../../src/note/parse-markdown.ts';
import { parseStretch } from '../../src/note/parse-stretch.ts';
import { readPlain } from '../../src/note/plain-markdown.ts';
import { readBlocks } from '../../src/note/read-blocks.ts';
import { randomNote } from './random-note.ts';

/** Lines as notes have them, and marks that make them mean something else. */
const opening = fc.constantFrom(
  ...['', '', '', '- ', '- [ ] ', '- [x] ', '* ', '+ ', '1. ', '2. ', '3) ', '# ', '## '],
  ...['**Ana:** ', '[9:30] ', '> ', '| ', '  ', '    ', '---', '===', '```', '<b>', ':-', '\uFEFF'],
);
const words = fc.constantFrom(
  ...['ct said', 'Ana', 'ok.', 'no?', '$20', '1. x', '“so”', 'R&R', '< 3', '#', '[ ]', '[x](y)'],
  ...['**b**', '**b c:**', '**b**c', '**', '*', '_a_', '`', '\\', '&amp;', '[z]', '[z]: y', '|'],
);
const ending = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n\n', ' \n', '  \n', '\n \n', '\t');
const line = fc.tuple(opening, fc.array(words, { maxLength: 4 }), ending);
const head = fc.constantFrom(
  '',
  '',
  '---\ntype: visit\n---\n',
  '---\n---\n',
  '---\na\n--- \n',
  '---\n',
);
const lines = fc
  .tuple(head, fc.array(line, { maxLength: 10 }))
  .map(([first, rest]) =>
    first.concat(...rest.map(([open, inside, end]) => open + inside.join(' ') + end)),
  );

function wholeBlocks(source: string): readonly Block[] {
  const offset = source.startsWith('\uFEFF') ? 1 : 0;
  return readBlocks(source, [{ root: parseMarkdown(source, true), offset }]);
}

describe('A text that is parsed in parts', () => {
  test.each<[string, number, fc.Arbitrary<string>]>([
    ['of lines and marks', 1500, lines],
    ['of nested blocks', 150, randomNote],
  ])('gives the blocks of the text parsed as a whole: %s', (_, numRuns, texts) => {
    fc.assert(
      fc.property(texts, (source) => {
        expect(readBlocks(source, parseStretch(source, 0))).toEqual(wholeBlocks(source));
      }),
      { numRuns },
    );
  });
});

describe('Lines without the parser', () => {
  test.each([
    'Called Ana. She’s at work (until 5) & fine.\nWill call “tomorrow” [9:30].',
    '## Visit\nShe paid $20.\n- milk\n- bread\nand butter',
    '**Supervisor:** What helps?\n**Ana:** _Time_ and *“rest.”*',
    'The letter (see [the pass](files/pass_2.pdf)) came.',
    '- [ ] Call Ana\n- [x] Write to Ben',
    '1. First\n2. Second',
  ])('%j', (text) => {
    const children = [...(readPlain(text, 0, text.length) ?? [])];
    expect(readBlocks(text, [{ root: { type: 'root', children }, offset: 0 }])).toEqual(
      wholeBlocks(text),
    );
    expect(children).not.toEqual([]);
  });

  test.each([
    'Heading\n===',
    'a_b_',
    'a\\b',
    '&amp;',
    'two  \nlines',
    'a\n2. b',
    '- a\n* b',
    '- - a',
    '# a #',
    '- [x] **a**',
    '[a](b "c")',
    '![a](b)',
    '[*a*](b)',
    '**a**b',
    '| a |',
    ' a',
  ])('%j is left to the parser', (text) => {
    expect(readPlain(text, 0, text.length)).toBeUndefined();
  });
});
