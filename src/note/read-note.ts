import type { FrontMatter, Note, NoteProblem } from './note.ts';
import { noteType } from './note-type.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseNote } from './parse-note.ts';
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
    for (const tree of parseNote(source, problems, parse)) {
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
