import { once } from '../discourse/once.ts';

/** Letters and marks of which each is one character in one column, in any surroundings of their like. */
const PLAIN = /^[\x20-\x7E\xC0-\xFF‘’“”–—…]*$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;
const WIDE =
  /(?![\uFF61-\uFFDC])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303E\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const WIDTHLESS = /^[\p{M}\p{Default_Ignorable_Code_Point}]+$/u;

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** The characters of a text as a reader counts them, in order. */
export function graphemes(text: string): string[] {
  return PLAIN.test(text)
    ? text.split('')
    : Array.from(segmenter().segment(text), (s) => s.segment);
}

/** The columns that a text takes up in a terminal. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}

/** The columns that one grapheme takes up: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (PLAIN.test(grapheme)) return grapheme.length;
  if (EMOJI.test(grapheme) || WIDE.test(grapheme)) return 2;
  return WIDTHLESS.test(grapheme) ? 0 : 1;
}

/** The text broken at spaces into lines of at most `width` columns; a longer word stands alone. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The beginning of a text, at most `width` columns, ending in `…` when something was left out. */
export function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let columns = 1;
  for (const grapheme of graphemes(text.slice(0, width * 4))) {
    columns += graphemeWidth(grapheme);
    if (columns > width) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}
