import { cutSource } from './cut-source.ts';
import type { FrontMatter, Note, NoteProblem, Span } from './note.ts';
import { noteType } from './note-type.ts';
import { parseStretch } from './parse-stretch.ts';
import { deepest, findTooDeep, plainTree } from './plain-tree.ts';
import { readBlocks, type Tree } from './read-blocks.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { placeOf } from './read-prose.ts';

/**
 * Reads a note: its front matter, its type and its prose with the way back to the source. Any
 * text is a note; what cannot be read in it is a problem, and the rest is still read.
 */
export function readNote(source: string, path = ''): Note {
  const problems: NoteProblem[] = [];
  let frontMatter: FrontMatter = { data: {} };
  function* trees(): Generator<Tree> {
    for (const stretch of cutSource(source)) {
      for (const tree of readStretch(source, stretch, problems)) {
        const [head] = tree.root.children;
        if (head?.type === 'yaml') {
          const reading = readFrontMatter(source, head.value, placeOf(head, tree));
          frontMatter = reading.frontMatter;
          problems.push(...reading.problems);
        }
        yield tree;
      }
    }
  }
  const blocks = readBlocks(source, trees());
  return { path, source, type: noteType(frontMatter, path, blocks), frontMatter, blocks, problems };
}

/** Parses a stretch of a note; one that cannot be parsed is a problem and is read line by line. */
function readStretch(
  source: string,
  { start, end }: Span,
  problems: NoteProblem[],
): readonly Tree[] {
  const text = source.slice(start, end);
  const deep = findTooDeep(text);
  if (deep === undefined) {
    try {
      return parseStretch(text, start);
    } catch {
      const message =
        'The Markdown cannot be parsed; it is read line by line. Use fewer marks and levels.';
      problems.push({ message, span: { start, end } });
    }
  } else {
    const message = `Quotes or lists nest more than ${deepest} levels deep; the text around is read line by line. Use fewer levels.`;
    problems.push({ message, span: { start: start + deep, end: start + deep + 1 } });
  }
  return [{ root: plainTree(text), offset: start }];
}
