import { sectionNamed } from '../../discourse/sections.ts';
import type { Block } from '../../note/note.ts';

/** A block of a list or text of actions, with what is said for several of them at once. */
export interface ActionBlock {
  readonly block: Block;
  /** The headings from the section's on, the line before the list, and the items above. */
  readonly above: readonly string[];
  /** What hangs below a list item. */
  readonly below: string;
}

/** How many parents and children of an item are read. */
const near = 8;
/** A line before a list that speaks for all of it: it ends in a colon, or is a few words. */
const intro =
  /[:–—-]\W*$|^\P{L}*[\p{L}\p{N}.'’/-]+(?:[^\p{L}\p{N}.'’/-]+[\p{L}\p{N}.'’/-]+){0,4}[^\p{L}\p{N}.'’/-]*$/u;

/** The blocks of a note, table cells and headings aside, with what is said for them elsewhere. */
export function* actionBlocks(blocks: readonly Block[]): Generator<ActionBlock> {
  let before = '';
  let parents: readonly string[] = [];
  for (const [index, block] of blocks.entries()) {
    const { kind, text, list, headings } = block;
    if (kind === 'heading' || kind === 'cell') {
      before = '';
      parents = [];
      continue;
    }
    const depth = list?.depth ?? 0;
    const above = [
      ...sectionHeadings(headings),
      before,
      ...parents.slice(0, Math.max(depth - 1, 0)),
    ];
    yield {
      block,
      above: above.filter((line) => line !== '').slice(-near),
      below: below(blocks, index),
    };
    if (depth === 0) before = intro.test(text.slice(-120)) ? text.slice(-120) : '';
    parents = depth === 0 ? [] : [...parents.slice(0, Math.min(depth - 1, near)), text];
  }
}

/** The headings from the one that names a section on; a title above it says nothing of its items. */
function sectionHeadings(headings: readonly string[]): readonly string[] {
  const from = headings.findIndex((name) => sectionNamed(name) !== 'none');
  return from === -1 ? [] : headings.slice(from);
}

function below(blocks: readonly Block[], index: number): string {
  const depth = blocks[index]?.list?.depth;
  if (depth === undefined) return '';
  const next = blocks.slice(index + 1, index + 1 + near);
  const end = next.findIndex(({ list }) => list === undefined || list.depth <= depth);
  return (end === -1 ? next : next.slice(0, end)).map(({ text }) => text).join('\n');
}
