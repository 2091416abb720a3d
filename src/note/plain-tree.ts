import type { Paragraph, Root } from 'mdast';

/** How many block quotes and list items may enclose each other in one line. */
export const deepest = 100;

// Except a thematic break, such as “- - - -”.
const tooDeep = new RegExp(
  `^(?![ \\t]*(?:-[-\\t ]*|\\*[*\\t ]*)$)(?:[ \\t]*(?:>|[*+-](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${deepest}}`,
  'm',
);

/** Where a text first nests deeper than is parsed; absent when it does not. */
export function findTooDeep(text: string): number | undefined {
  return tooDeep.exec(text)?.index;
}

/**
 * The tree of a text that cannot be parsed: each line a paragraph, without the marks of quotes
 * and lists before it.
 */
export function plainTree(text: string): Root {
  const children: Paragraph[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const value = line.replace(/^(?:\s|>|[*+-](?=\s)|\d{1,9}[.)](?=\s))+/, '');
    const end = index + line.length;
    const position = between(end - value.length, end);
    children.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position });
  }
  return { type: 'root', children };
}

/** The position of a node of one line, or whose lines nobody asks for. */
export function between(start: number, end: number): NonNullable<Paragraph['position']> {
  return { start: point(start), end: point(end) };
}

function point(offset: number): { line: number; column: number; offset: number } {
  return { line: 1, column: offset + 1, offset };
}
