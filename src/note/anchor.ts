import type { Note, Span } from './note.ts';
import { sourceSpan } from './source-span.ts';

/** Where what is said of a whole note stands: its first heading, else the first line of its prose, else of its source. */
export function anchorOf({ blocks, source }: Note): Span {
  const written = blocks.filter(({ text }) => text.trim() !== '');
  const block = written.find(({ kind }) => kind === 'heading') ?? written[0];
  if (block !== undefined) {
    const [line = ''] = block.text.split('\n');
    return sourceSpan(block, 0, line.length);
  }
  const start = Math.max(source.search(/[^\s\uFEFF]/u), 0);
  const [line = ''] = source.slice(start).split(/[\r\n]/u);
  return { start, end: start + line.length };
}
