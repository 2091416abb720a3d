/** Words in quotation marks: ranges of the text they were found in. */
export interface Quotation {
  /** Marks included. */
  readonly start: number;
  readonly end: number;
  /** Without the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** False when the closing mark is missing and the quotation runs to the end. */
  readonly isClosed: boolean;
}

const curly = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
]);

/**
 * The outermost quotations of `text` between `from` and `to`, in order. Marks may be curly,
 * straight or single; apostrophes, inches and years are not marks. A quotation that is never
 * closed runs to the end; a later paragraph's opening mark of the same quotation is the caller's.
 */
export function findQuotations(text: string, from = 0, to = text.length): readonly Quotation[] {
  const found: Quotation[] = [];
  if (!/["“„«‘']/.test(text.slice(from, to))) return found;
  const closing = closingIn(text, to);
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (!'“„«"‘\''.includes(mark) || !opens(text, at, from)) continue;
    const close = closing(at);
    if (
      close === -1 &&
      (mark === "'" || mark === '‘' || (mark === '"' && !speaksBefore(text, at, from)))
    )
      continue;
    const innerEnd = close === -1 ? to : close;
    const end = close === -1 ? to : close + 1;
    found.push({ start: at, end, innerStart: at + 1, innerEnd, isClosed: close !== -1 });
    at = end - 1;
  }
  return found;
}

/** Whether the mark at `at` can open a quotation: after a space, a bracket or a dash, before a word. */
function opens(text: string, at: number, from: number): boolean {
  const before = at > from ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  if (after === '' || /\s/.test(after)) return false;
  if ('“„«'.includes(text.charAt(at))) return true;
  if (!/[\s([{—–\-:/,*_]/.test(before)) return false;
  return text.charAt(at) === '"' || /[\p{L}…]/u.test(after);
}

/** Whether a word of speech stands just before an opening mark that is never closed. */
function speaksBefore(text: string, at: number, from: number): boolean {
  return /[,:]\s*$/.test(text.slice(Math.max(from, at - 4), at));
}

/** Gives where the quotation that a mark opens is closed, -1 for nowhere before `to`. What is told by the whole text is worked out once. */
function closingIn(text: string, to: number): (at: number) => number {
  const nested = new Map<string, ReadonlyMap<number, number>>();
  let lastStraight = Number.NaN;
  return (at) => {
    const mark = text.charAt(at);
    const marks = curly.get(mark);
    if (marks !== undefined) {
      const ends = nested.get(mark) ?? nestedEnds(text, at, to, mark, marks);
      nested.set(mark, ends);
      return ends.get(at) ?? nextClosing(text, at + 1, to);
    }
    if (mark !== '"') return singleClosing(text, at, to);
    if (Number.isNaN(lastStraight)) lastStraight = lastStraightClosing(text, at, to);
    return at < lastStraight ? straightClosing(text, at, to) : -1;
  };
}

function straightClosing(text: string, at: number, to: number): number {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && end < to && !closesStraight(text, end, to)) end = text.indexOf('"', end + 1);
  return end < to ? end : -1;
}

function lastStraightClosing(text: string, from: number, to: number): number {
  let end = to - 1;
  while (end > from && !(text.charAt(end) === '"' && closesStraight(text, end, to))) end -= 1;
  return end;
}

/** Whether the straight mark at `end` can close a quotation. */
function closesStraight(text: string, end: number, to: number): boolean {
  return (
    !/\s/.test(text.charAt(end - 1)) ||
    /[\s.,;:!?)\]—–]/.test(text.charAt(end + 1)) ||
    end + 1 >= to
  );
}

function nextClosing(text: string, from: number, to: number): number {
  const index = text.slice(from, to).search(/[”"]/);
  return index === -1 ? -1 : from + index;
}

/** Where each opening mark from `from` on finds its closing mark, as brackets do. */
function nestedEnds(
  text: string,
  from: number,
  to: number,
  open: string,
  close: string,
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const waiting: number[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (mark === open) waiting.push(at);
    else if (close.includes(mark)) {
      const start = waiting.pop();
      if (start !== undefined) ends.set(start, at);
    }
  }
  return ends;
}

/** A closing single mark stands after a letter or an end mark and before no letter. */
function singleClosing(text: string, at: number, to: number): number {
  const limit = Math.min(to, at + 400);
  for (let end = at + 2; end < limit; end += 1) {
    const mark = text.charAt(end);
    if (mark === '\n' && text.charAt(end + 1) === '\n') return -1;
    if (mark !== "'" && mark !== '’') continue;
    const after = end + 1 < to ? text.charAt(end + 1) : ' ';
    const before = text.charAt(end - 1);
    if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) continue;
    if (
      before === 's' &&
      mark === text.charAt(at) &&
      /^ \p{Ll}/u.test(text.slice(end + 1, end + 3)) &&
      text.indexOf("'", end + 1) !== -1
    )
      continue;
    return end;
  }
  return -1;
}
