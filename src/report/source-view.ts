import type { Span } from '../note/note.ts';
import { graphemes, graphemeWidth } from './text-width.ts';
import { visibleText } from './visible-text.ts';

/** One row of a passage shown in its source. */
export interface SourceRow {
  /** The source line, counted from 1, on the first row of each line; 0 on the rows after it. */
  readonly line: number;
  /** What the row shows, safe for a terminal. */
  readonly text: string;
  /** `─` below every column of the passage, blanks elsewhere; empty when the row holds none of it. */
  readonly marks: string;
}

/** One grapheme on its way into a row. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly isMarked: boolean;
}

/** A source line without its line break, as a range of the source. */
interface Line extends Span {
  readonly number: number;
}

const TAB = '    ';
const MOST_LINES = 6;
/** How many source characters a column of context may take: most emoji take fewer. */
const REACH = 4;
const ELLIPSIS: Cell = { text: '…', width: 1, isMarked: false };
const BLANK: Cell = { text: ' ', width: 1, isMarked: false };

/**
 * The passage in its source line or lines, with its exact words marked: rows of at most `width`
 * columns, with `…` where a long line or a long passage is left out.
 */
export function sourceView(
  source: string,
  passage: Span,
  firstLine: number,
  width: number,
): readonly SourceRow[] {
  const lines = linesOf(source, passage, firstLine, width * REACH + 1);
  const rowsOf = (line: Line): SourceRow[] => lineRows(source, line, passage, width);
  if (lines.length <= MOST_LINES) return lines.flatMap(rowsOf);
  return [
    ...lines.slice(0, MOST_LINES - 2).flatMap(rowsOf),
    { line: 0, text: ELLIPSIS.text, marks: '' },
    ...lines.slice(-1).flatMap(rowsOf),
  ];
}

/** The passage's lines, the first and the last one no further than `reach` beyond the passage. */
function linesOf(source: string, passage: Span, firstLine: number, reach: number): Line[] {
  const from = Math.max(0, passage.start - reach);
  const to = Math.min(source.length, passage.end + reach);
  let start = passage.start;
  while (start > from && !isBreak(source, start - 1)) start -= 1;
  const lines: Line[] = [];
  for (let number = firstLine; ; number += 1) {
    let end = start;
    while (end < to && !isBreak(source, end)) end += 1;
    lines.push({ number, start, end });
    start = source.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (start >= passage.end) return lines;
  }
}

function isBreak(source: string, index: number): boolean {
  const character = source.charAt(index);
  return character === '\n' || character === '\r';
}

function lineRows(source: string, line: Line, passage: Span, width: number): SourceRow[] {
  const from = Math.max(passage.start, line.start);
  const to = Math.max(from, Math.min(passage.end, line.end));
  const marked = markedCells(source.slice(from, to), width);
  const room = Math.max(width - columns(marked) - 2, 2 * Math.floor(width / 6));
  const reach = width * REACH;
  const before = cells(source.slice(Math.max(line.start, from - reach), from), false);
  const after = cells(source.slice(to, Math.min(line.end, to + reach)), false);
  const half = Math.floor(room / 2);
  const left = lastCells(before, Math.max(half, room - columns(after)), from - reach > line.start);
  const right = firstCells(after, Math.max(half, room - columns(before)), to + reach < line.end);
  const rows = wrapCells([...left, ...marked, ...right], width);
  return rows.map((row, index) => sourceRow(row, index === 0 ? line.number : 0));
}

/** A passage far longer than a few rows keeps its beginning and its end. */
function markedCells(text: string, width: number): Cell[] {
  const indent = text.length - text.trimStart().length;
  const blank = cells(text.slice(0, indent), false);
  const words = text.slice(indent);
  if (words.length <= width * 4) return [...blank, ...cells(words, true)];
  const head = words.slice(0, width * 2).replace(/\s\S*$/u, '');
  const tail = words.slice(-width).replace(/^\S*\s+/u, '');
  return [...blank, ...cells(head, true), BLANK, ELLIPSIS, BLANK, ...cells(tail, true)];
}

function cells(text: string, isMarked: boolean): Cell[] {
  return graphemes(visibleText(text)).map((grapheme) =>
    grapheme === '\t'
      ? { text: TAB, width: TAB.length, isMarked }
      : { text: grapheme, width: graphemeWidth(grapheme), isMarked },
  );
}

function columns(row: readonly Cell[]): number {
  return row.reduce((width, cell) => width + cell.width, 0);
}

/** The first cells that fit into `room` columns, broken at a space, with `…` when some are left out. */
function firstCells(row: readonly Cell[], room: number, isCut: boolean): Cell[] {
  const fitting = fittingCells(row, room);
  if (fitting.length === row.length && !isCut) return fitting;
  const space = fitting.findLastIndex(isSpace);
  return [...fitting.slice(0, space === -1 ? fitting.length : space), ELLIPSIS];
}

/** The last cells that fit into `room` columns, broken at a space, with `…` when some are left out. */
function lastCells(row: readonly Cell[], room: number, isCut: boolean): Cell[] {
  const fitting = fittingCells(row.toReversed(), room).toReversed();
  if (fitting.length === row.length && !isCut) return fitting;
  return [ELLIPSIS, ...fitting.slice(fitting.findIndex(isSpace) + 1)];
}

function fittingCells(row: readonly Cell[], room: number): Cell[] {
  let width = 0;
  const end = row.findIndex((cell) => {
    width += cell.width;
    return width > room;
  });
  return row.slice(0, end === -1 ? row.length : end);
}

function wrapCells(row: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let rest = row;
  while (columns(rest) > width) {
    const fitting = fittingCells(rest, width);
    const space = rest.slice(0, fitting.length + 1).findLastIndex(isSpace);
    const end = space > 0 ? space + 1 : Math.max(fitting.length, 1);
    rows.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest.length > 0 || rows.length === 0 ? [...rows, [...rest]] : rows;
}

function isSpace(cell: Cell): boolean {
  return cell.text.trim() === '';
}

function sourceRow(row: readonly Cell[], line: number): SourceRow {
  const shown = row.slice(0, row.findLastIndex((cell) => !isSpace(cell)) + 1);
  const text = shown.map((cell) => cell.text).join('');
  const marks = shown.map((cell) => (cell.isMarked ? '─' : ' ').repeat(cell.width)).join('');
  return { line, text, marks: marks.trimEnd() };
}
