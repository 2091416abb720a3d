import type { Root, RootContent, Yaml } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';
import { readPlain } from './plain-markdown.ts';
import { between } from './plain-tree.ts';
import type { Tree } from './read-blocks.ts';

/**
 * What reaches beyond its own lines: a byte order mark, other line breaks and tabs, which shift
 * columns, a definition of a link, a fence and HTML.
 */
const farReaching = /[\uFEFF\r\t\0]|\]:|(?:^|\n) {0,3}(?:```|~~~|<)/;
const frontMatter = /^---\n((?:(?!---[ \t]*(?:\n|$))[^\n]*\n)*)---(?:\n+|$)/;

/**
 * The trees of a stretch of Markdown that starts at `offset` of the note, in reading order. Most
 * lines of a note are plain, so that they need no parser: only what stands between blank lines
 * and is not plain is parsed.
 *
 * @throws Error when the parser itself gives up, for example out of stack.
 */
export function parseStretch(text: string, offset: number): readonly Tree[] {
  const isStart = offset === 0;
  const head = isStart && text.startsWith('---') ? frontMatter.exec(text) : undefined;
  if (head === null || farReaching.test(text)) {
    // The parser skips a byte order mark and does not count it.
    const start = text.startsWith('\uFEFF') ? offset + 1 : offset;
    return [{ root: parseMarkdown(text, isStart), offset: start }];
  }
  const trees: Tree[] = [];
  let nodes: RootContent[] = head === undefined ? [] : [yamlOf(head)];
  /** Where lines begin that are left to the parser; -1 when there are none. */
  let unread = -1;
  const parse = (end: number): void => {
    if (unread >= 0)
      trees.push({
        root: parseMarkdown(text.slice(unread, end), false, text),
        offset: offset + unread,
      });
    unread = -1;
  };
  const flush = (): void => {
    if (nodes.length > 0) trees.push({ root: rootOf(nodes), offset });
    nodes = [];
  };
  for (let at = skipBreaks(text, head?.[0].length ?? 0); at < text.length; ) {
    const { end, next, isIndented } = partAt(text, at);
    // Indented code reaches up to the next words, and a number behind it begins no list.
    const isUnclear = isIndented || (unread >= 0 && /\d/.test(text.charAt(at)));
    const plain = isUnclear ? undefined : readPlain(text, at, end);
    if (plain !== undefined) {
      parse(at);
      nodes.push(...plain);
    } else if (unread < 0) {
      flush();
      unread = at;
    }
    at = next;
  }
  parse(text.length);
  flush();
  return trees;
}

/** Lines up to a blank one, and those that are indented behind it: they may belong to a list before them. */
function partAt(text: string, at: number) {
  let isIndented = text[at] === ' ';
  for (let from = at; ; ) {
    const blank = text.indexOf('\n\n', from);
    const end = blank < 0 ? withoutBreak(text) : blank;
    const next = blank < 0 ? text.length : skipBreaks(text, blank);
    if (text[next] !== ' ') return { end, next, isIndented };
    isIndented = true;
    from = next;
  }
}

function withoutBreak(text: string): number {
  return text.endsWith('\n') ? text.length - 1 : text.length;
}

function skipBreaks(text: string, from: number): number {
  let at = from;
  while (text[at] === '\n') at += 1;
  return at;
}

function yamlOf({ 0: all, 1: lines = '' }: RegExpExecArray): Yaml {
  return { type: 'yaml', value: lines.slice(0, -1), position: between(0, all.trimEnd().length) };
}

function rootOf(children: RootContent[]): Root {
  return { type: 'root', children };
}
