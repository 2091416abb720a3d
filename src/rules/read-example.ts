import type { Span } from '../note/note.ts';
import type { Example } from './rule.ts';

/** The example without its marks, or what is wrong with them. */
export function readExample(text: string): Example | string {
  const marks: Span[] = [];
  let markdown = '';
  let start: number | undefined;
  for (const part of text.split(/([«»])/)) {
    if (part === '«') {
      if (start !== undefined) return 'a « stands within another; write » before it';
      start = markdown.length;
    } else if (part === '»') {
      if (start === undefined) return 'a » closes nothing; write « before it';
      if (start === markdown.length) return '« and » hold nothing; write the passage between them';
      marks.push({ start, end: markdown.length });
      start = undefined;
    } else {
      markdown += part;
    }
  }
  return start === undefined ? { markdown, marks } : 'a « is open; write » behind the passage';
}
