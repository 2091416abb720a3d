import { cutSource } from './cut-source.ts';
import type { NoteProblem, Span } from './note.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { deepest, findTooDeep, plainTree } from './plain-tree.ts';
import type { Tree } from './read-blocks.ts';

/**
 * Parses a note stretch by stretch; what cannot be parsed is added to the problems.
 * @param parse takes the place of the parser
 */
export function* parseNote(
  source: string,
  problems: NoteProblem[],
  parse = parseMarkdown,
): Generator<Tree> {
  for (const stretch of cutSource(source)) yield parseStretch(source, stretch, parse, problems);
}

/** Parses a stretch of a note; one that cannot be parsed is a problem and is read line by line. */
function parseStretch(
  source: string,
  { start, end }: Span,
  parse: typeof parseMarkdown,
  problems: NoteProblem[],
): Tree {
  const text = source.slice(start, end);
  const deep = findTooDeep(text);
  if (deep === undefined) {
    try {
      // The parser skips a byte order mark and does not count it.
      const offset = text.startsWith('\uFEFF') ? start + 1 : start;
      return { root: parse(text, start === 0), offset };
    } catch {
      const message =
        'The Markdown cannot be parsed; it is read line by line. Use fewer marks and levels.';
      problems.push({ message, span: { start, end } });
    }
  } else {
    const message = `Quotes or lists nest more than ${deepest} levels deep; the text around is read line by line. Use fewer levels.`;
    problems.push({ message, span: { start: start + deep, end: start + deep + 1 } });
  }
  return { root: plainTree(text), offset: start };
}
