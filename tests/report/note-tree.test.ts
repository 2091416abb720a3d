import type { ElementContent, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { noteTree } from '../../src/report/note-tree.ts';

type Node = RootContent | ElementContent;

/** The texts that stand in marks, apart by `|`, with the elements around each. */
function marksIn(nodes: readonly Node[], around: readonly string[] = []): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (node.tagName === 'mark') return [`${around.at(-1)}: ${textIn(node.children)}`];
    return marksIn(node.children, [...around, node.tagName]);
  });
}

function textIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? textIn(node.children) : ''))
    .join('');
}

function tagsIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.type === 'element' ? [node.tagName, ...tagsIn(node.children)] : [],
  );
}

/** Where «» stand in a source, and the source without them. */
function marked(text: string) {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return { source: text.replace(/[«»]/gu, ''), markings: [{ id: 'a', start, end }] };
}

describe('A note is drawn with its passages marked letter by letter', () => {
  test.each([
    ['in a paragraph', 'We «lent her» $20.', ['p: lent her']],
    ['across emphasis', 'We «lent **her** $20» today.', ['p: lent ', 'strong: her', 'p:  $20']],
    ['inside emphasis', 'We **lent «her» $20**.', ['strong: her']],
    ['across paragraphs', 'We «lent\n\nher» $20.', ['p: lent', 'p: her']],
    ['across lines of a quotation', '> We «lent\n> her» $20.', ['p: lent\nher']],
    ['behind a character reference', 'Tea &amp; «cake» too.', ['p: cake']],
    ['behind an escape', 'Tea \\* «cake» too.', ['p: cake']],
    ['in a cell', '| a | b |\n|---|---|\n| «c» d | e |', ['td: c']],
    ['in a heading', '# A «visit» today', ['h1: visit']],
    ['in a list', '- one\n- «two» three', ['li: two']],
    ['in a link', 'See [the «form»](http://a.example).', ['a: form']],
    ['in HTML, as a whole', 'See\n\n<div>«this»</div>', ['code: <div>this</div>']],
    ['in front matter, as a whole', '---\na: «b»\n---\n\nText.', ['pre: a: b']],
  ])('%s', (_, text, marks) => {
    const { source, markings } = marked(text);
    expect(marksIn(noteTree(source, markings).children)).toEqual(marks);
  });

  test('and with both passages where two of them cross', () => {
    const source = 'We lent her $20 today.';
    const tree = noteTree(source, [
      { id: 'a', start: 3, end: 11 },
      { id: 'b', start: 8, end: 15 },
    ]);
    expect(marksIn(tree.children)).toEqual(['p: lent ', 'p: her', 'p:  $20']);
  });
});

describe('Nothing of a note becomes an element that could run or load', () => {
  test.each([
    ['<script>x()</script>', ['code']],
    ['a <img src=x onerror=x()> b', ['p', 'code']],
    ['![a picture](http://a.example/x.png)', ['p']],
    ['[x](javascript:x())', ['p', 'a']],
    ['<svg onload=x()>', ['code']],
    ['- [x] done', ['ul', 'li', 'input']],
  ])('%s', (source, tags) => {
    const tree = noteTree(source, []);
    expect(tagsIn(tree.children)).toEqual(tags);
    expect(JSON.stringify(tree)).not.toMatch(/"(?:on\w+|src|href|style)":/u);
  });

  test('and marks that nest thousands deep are still words to read', () => {
    const source = `${'*a _b '.repeat(4000)} end`;
    expect(textIn(noteTree(source, []).children)).toContain('end');
  });
});
