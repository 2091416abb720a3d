import type { Span } from '../note/note.ts';

/** The line or lines that a passage stands in, without their last line break, no further than `reach` beyond it. */
export function lineAround(source: string, { start, end }: Span, reach: number): Span {
  const before = source.slice(Math.max(0, start - reach), start);
  const after = source.slice(end, end + reach);
  const broken = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  const rest = /[\r\n]/u.exec(after)?.index ?? after.length;
  return { start: start - before.length + broken + 1, end: end + rest };
}
