import type { Heading, List, Nodes, Paragraph, Root, Table } from 'mdast';
import type { Block, BlockKind, ListPlace, Run, Span } from './note.ts';
import { above, below, emptyOutline, type Outline } from './outline.ts';
import { type Origin, placeOf, readProse } from './read-prose.ts';
import { sourceSpan } from './source-span.ts';

/** The tree of one stretch of a note. */
export interface Tree {
  readonly root: Root;
  /** Where offset 0 of the tree stands in the note. */
  readonly offset: number;
}

/** What encloses a node. */
interface Place {
  readonly quoteDepth: number;
  readonly listDepth: number;
  /** On what stands in a list item itself. */
  readonly list?: ListPlace;
  /** The headings so far of the nearest container: the note, a block quote, a list item. */
  readonly container: { outline: Outline };
}

interface Step {
  readonly node: Nodes;
  readonly place: Place;
}

interface Reading extends Origin {
  readonly blocks: Block[];
  readonly count: { tables: number };
}

/**
 * The prose of a note in reading order, from the trees of its consecutive stretches. A heading
 * inside a block quote or a list item holds to the end of that quote or item. Blocks without
 * words are left out.
 */
export function readBlocks(source: string, trees: Iterable<Tree>): Block[] {
  const blocks: Block[] = [];
  const count = { tables: 0 };
  const note: Place = { quoteDepth: 0, listDepth: 0, container: { outline: emptyOutline } };
  for (const { root, offset } of trees) {
    const reading: Reading = { source, offset, blocks, count };
    // Its own stack: quotes and lists can nest thousands deep.
    const steps: Step[] = [{ node: root, place: note }];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if (step.node.type === 'paragraph') readParagraph(step.node, step.place, reading);
      else if (step.node.type === 'heading') readHeading(step.node, step.place, reading);
      else if (step.node.type === 'table') readTable(step.node, step.place, reading);
      else for (const next of stepsInto(step).reverse()) steps.push(next);
    }
  }
  return blocks;
}

function stepsInto({ node, place }: Step): Step[] {
  if (node.type === 'root') return node.children.map((child) => ({ node: child, place }));
  if (node.type === 'list') return stepsIntoList(node, place);
  if (node.type !== 'blockquote') return [];
  const { quoteDepth, listDepth, container } = place;
  const quote = { quoteDepth: quoteDepth + 1, listDepth, container: { ...container } };
  return node.children.map((child) => ({ node: child, place: quote }));
}

function stepsIntoList(node: List, { quoteDepth, listDepth, container }: Place): Step[] {
  const depth = listDepth + 1;
  return node.children.flatMap(({ checked, children }) => {
    const ordered = node.ordered === true;
    const list = typeof checked === 'boolean' ? { depth, ordered, checked } : { depth, ordered };
    const item = { quoteDepth, listDepth: depth, list, container: { ...container } };
    return children.map((child) => ({ node: child, place: item }));
  });
}

function readParagraph(node: Paragraph, place: Place, reading: Reading): void {
  const span = placeOf(node, reading);
  // A footnote's text, for which remark-parse has no node.
  if (/^\[\^[^\]\s]+\]:/.test(reading.source.slice(span.start, span.start + 100))) return;
  const { list, quoteDepth, container } = place;
  addBlock(reading, {
    kind: list ? 'item' : 'paragraph',
    span,
    headings: container.outline.titles,
    quoteDepth,
    ...(list && { list }),
    ...readProse(node.children, reading),
  });
}

function readHeading(node: Heading, place: Place, reading: Reading): void {
  const prose = readProse(node.children, reading);
  const { list, quoteDepth, container } = place;
  if (isRuledOff(node, prose.text)) {
    const span = spanOf(prose.runs);
    const kind: BlockKind = list ? 'item' : 'paragraph';
    const headings = container.outline.titles;
    addBlock(reading, { kind, span, headings, quoteDepth, ...(list && { list }), ...prose });
    return;
  }
  const outline = above(container.outline, node.depth);
  container.outline = below(outline, node.depth, prose.text);
  addBlock(reading, {
    kind: 'heading',
    span: placeOf(node, reading),
    headings: outline.titles,
    quoteDepth,
    level: node.depth,
    ...prose,
  });
}

/**
 * Whether a “heading” is a paragraph with a line of dashes under it. Markdown takes it for a
 * heading, but its writer meant to close a part of the note.
 */
function isRuledOff({ depth, position }: Heading, text: string): boolean {
  const isUnderlined = position !== undefined && position.start.line < position.end.line;
  return isUnderlined && depth === 2 && (text.includes('\n') || /[.?!…;,][”’"')]*\s*$/.test(text));
}

function readTable(node: Table, { quoteDepth, container }: Place, reading: Reading): void {
  const table = reading.count.tables;
  reading.count.tables += 1;
  for (const [row, { children }] of node.children.entries()) {
    for (const [column, cell] of children.entries()) {
      const prose = readProse(cell.children, reading);
      addBlock(reading, {
        kind: 'cell',
        span: spanOf(prose.runs),
        headings: container.outline.titles,
        quoteDepth,
        table: { table, row, column },
        ...prose,
      });
    }
  }
}

function spanOf(runs: readonly Run[]): Span {
  return sourceSpan({ runs, span: { start: 0, end: 0 } }, 0, Number.POSITIVE_INFINITY);
}

/**
 * Adds a block, unless it is empty. Where blocks are written, what is spread stands last: an object that
 * begins with a spread gets a hidden class of its own in V8, and every later look at it is slow. The same
 * holds for whatever else is made once a sentence.
 */
function addBlock({ blocks }: Reading, block: Block): void {
  if (/\S/.test(block.text)) blocks.push(block);
}
