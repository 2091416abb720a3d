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
  if (!/["“„«‘']/.test(text)) return found;
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    if (!'“„«"‘\''.includes(mark) || !opens(text, at, from)) continue;
    const close = closing(text, at, to);
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

function closing(text: string, at: number, to: number): number {
  const mark = text.charAt(at);
  const marks = curly.get(mark);
  if (marks !== undefined) return nestedClosing(text, at, to, mark, marks);
  if (mark === '"') {
    for (
      let end = text.indexOf('"', at + 1);
      end !== -1 && end < to;
      end = text.indexOf('"', end + 1)
    ) {
      if (
        !/\s/.test(text.charAt(end - 1)) ||
        /[\s.,;:!?)\]—–]/.test(text.charAt(end + 1)) ||
        end + 1 >= to
      )
        return end;
    }
    return -1;
  }
  return singleClosing(text, at, to);
}

function nestedClosing(text: string, at: number, to: number, open: string, close: string): number {
  let depth = 0;
  for (let end = at; end < to; end += 1) {
    const mark = text.charAt(end);
    if (mark === open) depth += 1;
    else if (close.includes(mark)) {
      depth -= 1;
      if (depth <= 0) return end;
    }
  }
  return text.slice(at + 1, to).search(/[”"]/) === -1
    ? -1
    : at + 1 + text.slice(at + 1, to).search(/[”"]/);
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
