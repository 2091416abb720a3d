/** A place in a note as people count it. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** From 0, in UTF-16 code units. */
  readonly offset: number;
}

/**
 * Turns offsets of a note into positions. Lines end at LF, CRLF or a lone CR; an offset outside
 * the note gives its nearest end.
 */
export function lineIndex(source: string): (offset: number) => Position {
  const starts = lineStarts(source);
  return (offset) => {
    const place = Math.min(Math.max(offset, 0), source.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - (starts[low] ?? 0) + 1, offset: place };
  };
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: ending } of source.matchAll(/\r\n|\n|\r/g)) {
    starts.push(index + ending.length);
  }
  return starts;
}
