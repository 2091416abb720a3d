import type { Span } from './note.ts';

/** From this length on, in UTF-16 code units, a stretch ends at the next block of the note. */
const enough = 8_192;
/** From this length on, a paragraph may be cut, but no table and no nested list. */
const much = 16_384;
/** The length that no stretch exceeds. */
const most = 131_072;

/** From so many marks of emphasis on, a paragraph may be cut: the parser's time grows with their square. */
const manyMarks = 1_000;
const mark = /[*_]+/g;

const blockStart = /^(?:[-*+] +\S|#{1,6} )/;
/** A line whose marks of emphasis pair with those of no line before it. */
const ownBlock = /^\s*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})\s|\|)/;
const listItem = /^(?:[-*+]|\d{1,9}[.)])\s/;
/** A list item that needs no blank line before it: a number other than 1 goes on with the text before it. */
const firstItem = /^(?:[-*+]|1[.)])[ \t]+\S/;
const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const html = /^ {0,3}<(?:(!--(?!.*-->))|(script|pre|style|textarea)\b|\/?[a-z])/i;
/** A line of a paragraph or a quotation; no row of a table, no underline of a heading. */
const paragraphLine = /^(?![-=]+\s*$)[^\s|][^|]*$/;
const blank = /^\s*$/;
/** Ends a block as a blank line does. */
const rule = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;

/**
 * Cuts a long note into consecutive stretches that can be parsed one by one: the parser's need
 * of memory, and for some texts of time, grows faster than its input. A stretch ends between
 * two outermost blocks or list items; a text that offers no such place is cut at a line or a
 * sentence. A note of ordinary length, with ordinary marks, is one stretch.
 */
export function cutSource(source: string): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  while (source.length - start > enough || marksIn(source.slice(start)) > manyMarks) {
    const end = start + findCut(source.slice(start, start + most + 1), start === 0);
    stretches.push({ start, end });
    start = end;
  }
  if (start < source.length || start === 0) stretches.push({ start, end: source.length });
  return stretches;
}

/** The length of the first stretch of a text. */
function findCut(text: string, isStart: boolean): number {
  /** The line that ends the front matter, code or HTML that the next line stands in. */
  let until = isStart && /^\uFEFF?---\s/.test(text) ? /^---\s*$/ : undefined;
  let isAfterBlank = false;
  let isInList = false;
  let isAfterText = false;
  let lastLine = 0;
  let marks = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (index < text.length) lastLine = index;
    const wasInside = until !== undefined;
    if (until) {
      if (index > 0 && until.test(line)) until = undefined;
    } else {
      if (index >= enough && startsBlock(line, isAfterBlank)) return index;
      const own = marksIn(line);
      marks = own + (isAfterBlank || ownBlock.test(line) ? 0 : marks);
      const isLong = index >= much || (index > 0 && marks > manyMarks);
      if (isLong && paragraphLine.test(line)) return index;
      if (own > manyMarks) return index + cutInLine(line.slice(0, placeOfMark(line, manyMarks)));
      if (/^\S/.test(line)) {
        isInList = listItem.test(line)
          ? isInList || !isAfterText || firstItem.test(line)
          : isInList && isAfterText && goesOn(line);
      }
      // What is indented in a list ends with its item at the latest.
      if (!isInList || /^\S/.test(line)) until = untilOf(line.trimEnd());
    }
    isAfterBlank = blank.test(line) || rule.test(line);
    isAfterText = !isAfterBlank && !wasInside && !/^(?:#|\|)/.test(line);
  }
  if (lastLine === 0 && text.length > much) return cutInLine(text.slice(0, much));
  return text.length > most ? lastLine : text.length;
}

function marksIn(text: string): number {
  return text.match(mark)?.length ?? 0;
}

/** Where the mark of emphasis stands before which there are `count`; the end where there are fewer. */
function placeOfMark(text: string, count: number): number {
  return [...text.matchAll(mark)][count]?.index ?? text.length;
}

/** Whether a line behind the text of a list item goes on with it, though it is not indented. */
function goesOn(line: string): boolean {
  return paragraphLine.test(line) && !/^[#>]/.test(line) && untilOf(line.trimEnd()) === undefined;
}

function startsBlock(line: string, isAfterBlank: boolean): boolean {
  return isAfterBlank ? /^\S/.test(line) : blockStart.test(line);
}

/** Which line ends the code or HTML that a line starts; absent when it starts none. */
function untilOf(line: string): RegExp | undefined {
  const [, backticks, tildes] = fence.exec(line) ?? [];
  const marks = backticks ?? tildes;
  if (marks) return new RegExp(`^ {0,3}${marks.charAt(0)}{${marks.length},}\\s*$`);
  const [start, comment, element] = html.exec(line) ?? [];
  if (start === undefined) return undefined;
  if (comment) return /-->/;
  return element ? new RegExp(`</${element}>`, 'i') : blank;
}

/** Where to end a stretch within a line: after a sentence, a word, or any character. */
function cutInLine(line: string): number {
  const sentence = Math.max(...['. ', '? ', '! '].map((end) => line.lastIndexOf(end) + 2));
  if (sentence > 1) return sentence;
  const word = line.lastIndexOf(' ') + 1;
  if (word > 0) return word;
  return /[\uD800-\uDBFF]$/.test(line) ? line.length - 1 : line.length;
}
