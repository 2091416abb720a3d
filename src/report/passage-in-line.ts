import type { Span } from '../note/note.ts';
import { lineAround } from './line-around.ts';
import { visibleText } from './visible-text.ts';

/** A passage with the words of its line before and after it. */
export interface PassageInLine {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** How much of a line is shown before and after a passage. */
const REACH = 180;
const LONGEST = 900;

/** The passage as it stands in its line, `…` where something long is left out. */
export function passageInLine(source: string, span: Span): PassageInLine {
  const line = lineAround(source, span, REACH + 1);
  const before = source.slice(line.start, span.start);
  const after = source.slice(span.end, line.end);
  const passage = source.slice(span.start, span.end);
  return {
    before: shown(
      before.length > REACH ? `…${before.slice(-REACH).replace(/^\S*\s/u, '')}` : before,
    ),
    passage: shown(passage.length > LONGEST ? shortened(passage) : passage),
    after: shown(after.length > REACH ? `${after.slice(0, REACH).replace(/\s\S*$/u, '')}…` : after),
  };
}

function shortened(passage: string): string {
  const head = passage.slice(0, (LONGEST * 2) / 3).replace(/\s\S*$/u, '');
  return `${head} … ${passage.slice(-LONGEST / 3).replace(/^\S*\s/u, '')}`;
}

/** Line breaks are blanks of the page; what would change the direction of writing is not taken over. */
function shown(text: string): string {
  return visibleText(text.replace(/[\r\n]+/gu, ' '));
}
