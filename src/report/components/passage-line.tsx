import type { VNode } from 'preact';
import type { Span } from '../../note/note.ts';
import { passageInLine } from '../passage-in-line.ts';

/** Where a passage stands. */
export interface PassageLineProps {
  readonly source: string;
  readonly span: Span;
  /** Its line in the note, counted from 1. */
  readonly line: number;
  /** Whether the rest of the line is left out, as where the note itself is in sight. */
  readonly isAlone?: boolean;
}

/** A passage in its line, behind the number of that line. */
export function PassageLine({ source, span, line, isAlone = false }: PassageLineProps): VNode {
  const { before, passage, after } = passageInLine(source, span);
  return (
    <div class="passage">
      <span class="number" title="line">
        {line}
      </span>
      <blockquote dir="auto">
        {!isAlone && before}
        <mark>{passage}</mark>
        {!isAlone && after}
      </blockquote>
    </div>
  );
}
