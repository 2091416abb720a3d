import type { PhrasingContent } from 'mdast';
import { alignCode, alignText } from './align-prose.ts';
import { type Draft, replace } from './draft-prose.ts';
import type { Block, Span } from './note.ts';

/** The words of one block, and what is known of each place in them. */
export type Prose = Pick<Block, 'text' | 'emphasis' | 'foreign' | 'runs'>;

/** Where a tree's offsets count from, and the note they count in. */
export interface Origin {
  readonly source: string;
  readonly offset: number;
}

/** The end of a range that started at `start` of the text. */
interface Close {
  readonly type: 'close';
  readonly kind: 'emphasis' | 'foreign';
  readonly start: number;
}

/**
 * The prose of a block's inline content: text joined across emphasis and links, each line break
 * one `\n`; images and HTML are left out, `<br>` excepted. Ranges do not overlap: of nested
 * ones the outermost counts.
 */
export function readProse(content: readonly PhrasingContent[], origin: Origin): Prose {
  const draft: Draft = { text: '', runs: [] };
  const ranges = { emphasis: ranged(), foreign: ranged() };
  // Its own stack: emphasis can nest thousands deep.
  const steps: (PhrasingContent | Close)[] = content.toReversed();
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.type === 'close') {
      const range = ranges[step.kind];
      range.depth -= 1;
      if (range.depth === 0 && draft.text.length > step.start) {
        range.spans.push({ start: step.start, end: draft.text.length });
      }
      continue;
    }
    const kind = rangeOf(step);
    if (kind !== undefined) {
      ranges[kind].depth += 1;
      steps.push({ type: 'close', kind, start: draft.text.length });
    }
    if ('children' in step) {
      for (const child of step.children.toReversed()) steps.push(child);
    } else {
      readLeaf(draft, step, origin);
    }
  }
  const { emphasis, foreign } = ranges;
  return { text: draft.text, emphasis: emphasis.spans, foreign: foreign.spans, runs: draft.runs };
}

function ranged(): { depth: number; readonly spans: Span[] } {
  return { depth: 0, spans: [] };
}

function rangeOf({ type }: PhrasingContent): 'emphasis' | 'foreign' | undefined {
  if (type === 'emphasis' || type === 'strong') return 'emphasis';
  if (type === 'link' || type === 'linkReference' || type === 'inlineCode') return 'foreign';
  return undefined;
}

function readLeaf(draft: Draft, node: PhrasingContent, origin: Origin): void {
  const { start, end } = placeOf(node, origin);
  if (node.type === 'text') {
    alignText(draft, node.value, origin.source.slice(start, end), start);
  } else if (node.type === 'inlineCode') {
    alignCode(draft, node.value, origin.source.slice(start, end), start);
  } else if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))) {
    replace(draft, '\n', start, end - start);
  }
}

/** Where a node of a tree stands in the note. */
export function placeOf(
  { position }: Pick<PhrasingContent, 'position'>,
  { offset }: Pick<Origin, 'offset'>,
): Span {
  const start = offset + (position?.start.offset ?? 0);
  return { start, end: offset + (position?.end.offset ?? 0) };
}
