import { copy, type Draft, replace } from './draft-prose.ts';

/** Everything that can make a text differ from its source: an escape, a reference, a line break. */
const markup =
  /\\([!-/:-@[-`{-~])|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{0,30});|(\r\n|\r|\n)[ \t>]*/g;
const ampersand = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
const greater = /^(?:\\>|&(?:gt|GT|#0*62|#[xX]0*3[eE]);)/;
/** The second characters of the named references that stand for two. */
const secondOfTwo: ReadonlySet<string> = new Set('\u0331\u0333\u0338\u200A\u20D2\u20E5\uFE00');

/**
 * Adds the text of a text node, finding where each character stands in `raw`, the source of the
 * node, which starts at `from` in the note. Line breaks become one `\n`.
 */
export function alignText(draft: Draft, value: string, raw: string, from: number): void {
  if (value.length === raw.length && !value.includes('\r')) {
    copy(draft, value, from);
    return;
  }
  let at = 0;
  let place = value[0] === raw[0] ? 0 : prefixLength(raw, 0, value, 0);
  for (const { 0: written, 1: escaped, 2: ending, index } of raw.matchAll(markup)) {
    if (index < place) continue;
    // White space before a line break is in the source only.
    const end = ending === undefined ? at + index - place : lineEnd(value, at);
    copy(draft, value.slice(at, end), from + place);
    at = end;
    place = index;
    if (ending !== undefined) {
      replace(draft, '\n', from + place, ending.length);
      at += value.startsWith('\r\n', at) ? 2 : 1;
      place += ending.length;
      place += prefixLength(raw, place, value, at);
    } else if (escaped !== undefined || value[at] !== '&' || ampersand.test(written)) {
      const width = escaped === undefined ? referenceWidth(written, value, at) : 1;
      replace(draft, value.slice(at, at + width), from + place, written.length);
      at += width;
      place += written.length;
    }
  }
  const rest = value.slice(at);
  replace(draft, rest, from + place, Math.min(rest.length, raw.length - place));
}

/** Adds the text of inline code, whose source `raw` starts at `from` in the note. */
export function alignCode(draft: Draft, value: string, raw: string, from: number): void {
  const fence = leading(raw, /^`*/);
  const inside = raw.slice(fence, raw.length - fence);
  const [opening = ''] = /^(?:\r\n|\r|\n)/.exec(inside) ?? [];
  // One space or line break at each end is not part of the code, if it has both.
  const isPadded = opening
    ? !/^[\r\n]/.test(value)
    : leading(inside, /^ */) > leading(value, /^ */);
  const code = raw.slice(0, raw.length - fence - (isPadded && inside.endsWith(' ') ? 1 : 0));
  let place = fence;
  if (isPadded) place += opening.length || 1;
  if (isPadded && opening) place += codePrefixLength(code, place, value, 0);
  if (value.length === code.length - place && !value.includes('\r')) {
    copy(draft, value, from + place);
    return;
  }
  for (let at = 0; at < value.length; at += 1) {
    const ending = /^(?:\r\n|\r|\n)/.exec(code.slice(place, place + 2))?.[0];
    if (ending !== undefined) {
      replace(draft, '\n', from + place, ending.length);
      at += value.startsWith('\r\n', at) ? 1 : 0;
      place += ending.length;
      place += codePrefixLength(code, place, value, at + 1);
    } else if (code[place] === '\\' && value[at] === '|') {
      replace(draft, '|', from + place, 2);
      place += 2;
    } else if (place < code.length) {
      copy(draft, value.charAt(at), from + place);
      place += 1;
    }
  }
}

/** How many characters of the text a reference stands for. */
function referenceWidth(written: string, value: string, at: number): number {
  if ((value.codePointAt(at) ?? 0) > 0xffff || written === '&fjlig;') return 2;
  return !written.startsWith('&#') && secondOfTwo.has(value.charAt(at + 1)) ? 2 : 1;
}

function leading(text: string, marks: RegExp): number {
  return marks.exec(text)?.[0].length ?? 0;
}

function lineEnd(value: string, at: number): number {
  const length = value.slice(at).search(/[\r\n]/);
  return length < 0 ? value.length : at + length;
}

/**
 * How much of the white space and the `>` marks at the head of a source line belongs to the
 * block quotes and lists around it. Mostly all; a `>` deep in a line can be a word of the text.
 */
function prefixLength(raw: string, place: number, value: string, at: number): number {
  const head = /^[ \t>]*/.exec(raw.slice(place))?.[0] ?? '';
  if (value[at] !== '>') return head.length;
  const next = raw.slice(place + head.length);
  const [written] = greater.exec(next) ?? [];
  if (written !== undefined) {
    // A written-out “>” may be the one that the text goes on with.
    const [mine, its] = [next.charAt(written.length), value.charAt(at + 1)];
    if (/[\\&]/.test(mine) || mine === its || (isEnd(mine) && isEnd(its))) return head.length;
  }
  for (let mark = head.indexOf('>'); mark >= 0; mark = head.indexOf('>', mark + 1)) {
    const own = head.slice(mark);
    if (value.startsWith(isEnd(next.charAt(0)) ? own.trimEnd() : own, at)) return mark;
  }
  return head.length;
}

function isEnd(character: string): boolean {
  return /^[\r\n]?$/.test(character);
}

/** The same for a line of inline code, which keeps its indentation. */
function codePrefixLength(raw: string, place: number, value: string, at: number): number {
  const head = /^[ \t>]*/.exec(raw.slice(place))?.[0] ?? '';
  const text = /^[ \t>]*/.exec(value.slice(at))?.[0] ?? '';
  return Math.max(0, head.length - text.length);
}
