import { cutSource } from './cut-source.ts';
import type { FrontMatter, Note, NoteProblem, Span } from './note.ts';
import { noteType } from './note-type.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { deepest, findTooDeep, plainTree } from './plain-tree.ts';
import { readBlocks, type Tree } from './read-blocks.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readIgnores } from './read-ignores.ts';

/** What a note is read with. */
export interface Reading {
  /**
   * What is known of the note beside its text, by keys of front matter in lower case; where its own
   * front matter says otherwise, that counts.
   */
  readonly told?: FrontMatter['data'];
  /** Takes the place of the parser, such as one that remembers. */
  readonly parse?: typeof parseMarkdown;
}

/**
 * Reads a note: its front matter, its type and its prose with the way back to the source. Any
 * text is a note; what cannot be read in it is a problem, and the rest is still read.
 */
export function readNote(
  source: string,
  path = '',
  { told = {}, parse = parseMarkdown }: Reading = {},
): Note {
  const problems: NoteProblem[] = [];
  let frontMatter: FrontMatter = { data: told };
  const speaksToUs = /caselint/iu.test(source);
  const kept: Tree[] = [];
  function* trees(): Generator<Tree> {
    for (const stretch of cutSource(source)) {
      const tree = parseStretch(source, stretch, parse, problems);
      const [head] = tree.root.children;
      if (head?.type === 'yaml') {
        const span = {
          start: tree.offset + (head.position?.start.offset ?? 0),
          end: tree.offset + (head.position?.end.offset ?? 0),
        };
        const reading = readFrontMatter(source, head.value, span);
        const { data, span: place } = reading.frontMatter;
        frontMatter = { data: { ...told, ...data }, ...(place && { span: place }) };
        problems.push(...reading.problems);
      }
      if (speaksToUs) kept.push(tree);
      yield tree;
    }
  }
  const blocks = readBlocks(source, trees());
  const type = noteType(frontMatter, path, blocks);
  const ignores = speaksToUs ? readIgnores(source, kept, frontMatter) : [];
  return { path, source, type, frontMatter, blocks, ignores, problems };
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
