import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/note/read-note.ts';
import { sourceSpan } from '../../src/note/source-span.ts';

/** The source that the passage of the first block's text stands for. */
function cut(source: string, passage: string): string {
  const [block] = readNote(source).blocks;
  const start = block?.text.indexOf(passage) ?? -1;
  if (block === undefined || start < 0) return `no “${passage}”`;
  const span = sourceSpan(block, start, start + passage.length);
  return source.slice(span.start, span.end);
}

describe('A passage of the text is cut out of the source', () => {
  test.each([
    ['plain words', 'She took the bus home.', 'the bus', 'the bus'],
    ['words across emphasis', 'She **took** the bus.', 'She took the', 'She **took** the'],
    ['words inside emphasis', 'She **took the** bus.', 'took the', 'took the'],
    ['words up to emphasis', 'She **took** the bus.', 'She ', 'She '],
    ['half a word in emphasis', 'dis**like**s it', 'dislikes', 'dis**like**s'],
    [
      'words across a link',
      'See [the plan](plan.md) now.',
      'the plan now',
      'the plan](plan.md) now',
    ],
    ['words across inline code', 'Form `A-12` filed.', 'A-12 filed', 'A-12` filed'],
    ['words across an image', 'Left ![map](m.png) it.', 'Left  it', 'Left ![map](m.png) it'],
    ['words across a comment', 'Left <!-- x --> it.', 'Left  it', 'Left <!-- x --> it'],
    ['an escape', 'gave \\$5\\* back', '$5* b', '\\$5\\* b'],
    ['the end of an escape', 'gave \\*it', 'gave *', 'gave \\*'],
    ['the start of an escape', 'a\\_b', '_b', '\\_b'],
    ['an escaped backslash', 'a \\\\ b', '\\ b', '\\\\ b'],
    ['a backslash that escapes nothing', 'C:\\dir and \\*', 'C:\\dir', 'C:\\dir'],
    ['a named reference', 'mum &amp; dad', 'mum & dad', 'mum &amp; dad'],
    ['the end of a reference', 'mum &amp; dad', 'mum &', 'mum &amp;'],
    ['a numeric reference', 'didn&#39;t', "n't", 'n&#39;t'],
    ['a hexadecimal reference', 'didn&#x2019;t go', '’t', '&#x2019;t'],
    ['a reference to an emoji', 'ok &#128578; bye', '🙂 bye', '&#128578; bye'],
    ['half of a reference to an emoji', 'ok &#128578; bye', '\uDE42', '&#128578;'],
    ['a reference that gives two characters', 'a &ngE; b', '\u2267\u0338 b', '&ngE; b'],
    ['a word after a reference that gives two characters', 'x &fjlig; fjord \\*', 'fjord', 'fjord'],
    ['an unknown reference', 'R&D; \\* x', 'R&D; *', 'R&D; \\*'],
    ['a bare ampersand', 'Q&A & more \\*', 'Q&A & more *', 'Q&A & more \\*'],
    ['an escaped reference', 'a \\&amp; b', '&amp; b', '\\&amp; b'],
    ['a reference to NUL', 'a &#0; b', '\uFFFD b', '&#0; b'],
    ['a NUL', 'a\0b c', '\uFFFDb', '\0b'],
    ['a byte order mark before it', '\uFEFFShe took it.', 'She took', 'She took'],
    ['a no-break space', 'at\u00A05 pm', '\u00A05', '\u00A05'],
    ['an emoji', 'fine 👩‍👧 now', '👩‍👧 now', '👩‍👧 now'],
    ['a tab', 'one\ttwo', 'e\ttw', 'e\ttw'],
    ['a soft break', 'took\nit', 'took\nit', 'took\nit'],
    ['a soft break with a trailing space', 'took \nit', 'took\nit', 'took \nit'],
    ['a CRLF', 'took\r\nit \\*', 'took\nit', 'took\r\nit'],
    ['a lone CR', 'took\rit', 'took\nit', 'took\rit'],
    ['the end of a CRLF', 'took\r\nit', 'took\n', 'took\r\n'],
    ['an indented next line', 'took\n   it', 'took\nit', 'took\n   it'],
    ['a hard break of spaces', 'took  \nit', 'took\nit', 'took  \nit'],
    ['a hard break of spaces and CRLF', 'took   \r\n it', 'took\nit', 'took   \r\n it'],
    ['a hard break of a backslash', 'took\\\nit', 'k\ni', 'k\\\ni'],
    ['a hard break of HTML', 'took<br/>it', 'took\nit', 'took<br/>it'],
    ['a quoted next line', '> took\n> it', 'took\nit', 'took\n> it'],
    ['a nested quoted next line', '> > took\n> >   it', 'k\nit', 'k\n> >   it'],
    ['a lazy next line', '> took\nit', 'took\nit', 'took\nit'],
    ['a next line of an item', '- took\n  it', 'took\nit', 'took\n  it'],
    ['a next line after a tab', '- took\n\tit', 'took\nit', 'took\n\tit'],
    ['a next line that is quoted in an item', '- > took\n  > it', 'took\nit', 'took\n  > it'],
    ['a next line with a > of its own', 'took\n     > it', 'took\n> it', 'took\n     > it'],
    ['a > of its own in a lazy line', '> took\n     > it', '> it', '> it'],
    ['an escaped > in a quote', '> took\n> \\> it', '> it', '\\> it'],
    ['a > written as a reference', '> took\n> &gt; it', '> it', '&gt; it'],
    ['two > in a row, the second escaped', 'took\n     >\\> it', '>> it', '>\\> it'],
    ['an escape after a > of its own', 'took\n     > \\* it', '> * it', '> \\* it'],
    ['a > of its own at the end of a line', 'took\n     >  \nit', '>\nit', '>  \nit'],
    ['an item with a box on the line before', '- [ ]\n  took it', 'took', 'took'],
    ['a word after emphasis and a break', '*took* \n  it', 'took\nit', 'took* \n  it'],
    ['a cell', '| took \\| it |\n|---|', 'took | it', 'took \\| it'],
    ['code in a cell', '| `x \\| y` z |\n|---|', 'x | y z', 'x \\| y` z'],
    ['padded code', 'a `` `x` `` z', '`x` z', '`x` `` z'],
    ['code across quoted lines', '> a `x\n> y` z', 'x\ny z', 'x\n> y` z'],
    ['code across indented lines', 'a `x\n   y` z', 'y z', 'y` z'],
    ['code across a CRLF', 'a `x\r\ny` z', 'x\ny z', 'x\r\ny` z'],
    ['an autolink', 'see <https://a.test/?x&amp;y> \\*', 'x&amp;y *', 'x&amp;y> \\*'],
    ['a heading', '## Plan &amp; goals ##', 'Plan & goals', 'Plan &amp; goals'],
    ['a reference link', 'see [the plan][p] \\*\n\n[p]: x', 'plan *', 'plan][p] \\*'],
  ])('%s', (_, source, passage, expected) => {
    expect(cut(source, passage)).toBe(expected);
  });

  test.each([
    [0, 0, 0, 0],
    [4, 4, 6, 6],
    [-5, 3, 0, 3],
    [2, 99, 2, 7],
    [99, 120, 7, 7],
    [3, 2, 3, 3],
  ])('The range from %i to %i is cut to the text', (start, end, from, to) => {
    const [block] = readNote('abc **d**').blocks;
    expect(block && sourceSpan(block, start, end)).toEqual({ start: from, end: to });
  });

  test('A block without text has an empty span at its start', () => {
    expect(sourceSpan({ runs: [], span: { start: 4, end: 9 } }, 0, 3)).toEqual({
      start: 4,
      end: 4,
    });
  });
});
