import type { ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { between } from './plain-tree.ts';

/** A block that is being read: a paragraph, or that of a list item. */
interface Open {
  readonly start: number;
  readonly list?: { readonly ordered: boolean; readonly checked?: boolean };
}

const heading = /#{1,6} (?=[^ #])/y;
const bullet = /([-*+]) (?:\[([ xX])\] (?![*_[]))?(?!\[[ xX]\])/y;
const numbered = /\d{1,9}([.)]) (?:\[([ xX])\] (?![*_[]))?(?!\[[ xX]\])/y;
/** How a line of a paragraph may begin, wherever it stands: as nothing else does. */
const words = /(?!\d+[.)])(?:[^\s#>*+=~|:&\\`_<-]|(?:\*\*?|_)(?=[^\s*_]))/y;
/** A text in which no mark but those of emphasis and links can mean anything, as long as the note defines no links. */
const prose = /^[^\\`&<\]]*(?:(?:&(?![#\w])|<(?=[ \d])|\](?![[:]))[^\\`&<\]]*)*$/;
/** What is set off by marks between spaces, and a link. */
const marked =
  /(?<![^ \n])(\*\*|\*|_)(?=[^\s*_])([^*_[\n]*[^\s*_[])\1(?![^ \n])|(?<!!)\[([^\s[\]*_](?:[^\n[\]*_]*[^\s[\]*_])?)\]\([\w./#-]+\)/g;

/**
 * The nodes that the parser makes of `text.slice(from, to)`, lines that follow a blank line or
 * nothing: headings, paragraphs, flat lists, emphasis and links. Undefined where the lines hold anything else,
 * which only the parser can tell. Positions count from the start of `text`.
 */
export function readPlain(
  text: string,
  from: number,
  to: number,
): readonly RootContent[] | undefined {
  const nodes: RootContent[] = [];
  let open: Open | undefined;
  let marker = '';
  /** Ends the open block; false when it is not plain. */
  const close = (end: number): boolean => {
    if (open === undefined) return true;
    const node = paragraph(text, open.start, end);
    if (node === undefined) return false;
    nodes.push(open.list === undefined ? node : listOf(node, open.list));
    open = undefined;
    return true;
  };
  for (let at = from; at < to; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
    const item = itemAt(text, at);
    if (item !== undefined) {
      // Other marks begin another list, and a number does not always begin one.
      if (marker !== '' && marker !== item.marker) return undefined;
      if (item.list.ordered && marker === '' && open !== undefined) return undefined;
      if (!close(at - 1) || !begins(words, text, item.start)) return undefined;
      ({ marker } = item);
      open = item;
    } else if (begins(heading, text, at)) {
      const title = heading.lastIndex;
      const children = close(at - 1) ? inline(text, title, end) : undefined;
      if (children === undefined || text[end - 1] === '#') return undefined;
      const depth = depths[title - at - 2] ?? 6;
      nodes.push({ type: 'heading', depth, children, position: between(at, end) });
    } else if (begins(words, text, at)) {
      open ??= { start: at };
    } else {
      return undefined;
    }
    at = end + 1;
  }
  return close(to) ? nodes : undefined;
}

const depths = [1, 2, 3, 4, 5, 6] as const;

/** Whether a sticky pattern matches at a place; its `lastIndex` is then the end of the match. */
function begins(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The list item that a line begins, with where its words begin. */
function itemAt(
  text: string,
  at: number,
): (Required<Open> & { readonly marker: string }) | undefined {
  const pattern = ordered(text, at) ? numbered : bullet;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [, marker = '', box] = found;
  const list = {
    ordered: pattern === numbered,
    ...(box !== undefined && { checked: box !== ' ' }),
  };
  return { start: pattern.lastIndex, list, marker };
}

function ordered(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function listOf(node: Paragraph, { ordered, checked }: NonNullable<Open['list']>): RootContent {
  const item: ListItem = {
    type: 'listItem',
    children: [node],
    ...(checked !== undefined && { checked }),
  };
  return { type: 'list', ordered, children: [item] };
}

function paragraph(text: string, from: number, to: number): Paragraph | undefined {
  const children = inline(text, from, to);
  return children && { type: 'paragraph', children, position: between(from, to) };
}

/** The words of lines that hold no marks but those of emphasis and links; undefined for others. */
function inline(text: string, from: number, to: number): PhrasingContent[] | undefined {
  const value = text.slice(from, to);
  if (!prose.test(value) || value.includes(' \n') || value.endsWith(' ')) return undefined;
  if (!/[*_]|\]\(/.test(value)) return [textNode(value, from)];
  const children: PhrasingContent[] = [];
  let at = 0;
  const addText = (end: number): void => {
    if (end > at) children.push(textNode(value.slice(at, end), from + at));
  };
  for (const { 0: whole, 1: mark, 2: inside, 3: label = '', index } of value.matchAll(marked)) {
    addText(index);
    at = index + whole.length;
    children.push(markedNode(mark, inside ?? label, from + index, from + at));
  }
  addText(value.length);
  const isClear = children.every((child) => child.type !== 'text' || !/[*_[\]]/.test(child.value));
  return isClear ? children : undefined;
}

function markedNode(
  mark: string | undefined,
  inside: string,
  start: number,
  end: number,
): PhrasingContent {
  const children = [textNode(inside, start + (mark?.length ?? 1))];
  const position = between(start, end);
  if (mark === undefined) return { type: 'link', url: '', children, position };
  return { type: mark === '**' ? 'strong' : 'emphasis', children, position };
}

function textNode(value: string, start: number): Text {
  return { type: 'text', value, position: between(start, start + value.length) };
}
