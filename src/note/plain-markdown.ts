import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { between } from './plain-tree.ts';

/** A block that is being read: a paragraph, or that of a list item. */
interface Open {
  readonly start: number;
  readonly list?: { readonly ordered: boolean; readonly checked?: boolean };
}

const heading = /#{1,6} (?=[^ #])/y;
const bullet = /([-*+]) (?:\[([ xX])\] (?!\*))?(?!\[[ xX]\])/y;
const numbered = /\d{1,9}([.)]) (?:\[([ xX])\] (?!\*))?(?!\[[ xX]\])/y;
/** How a line of a paragraph may begin, wherever it stands: as nothing else does. */
const words = /(?!\d+[.)])(?:[^\s#>*+=~|:&\\`_<-]|\*\*(?=[^\s*]))/y;
/** A text in which no mark but `**` can mean anything, as long as the note defines no links. */
const prose = /^[^\\`_&<\]]*(?:(?:&(?![#\w])|<(?=[ \d])|\](?![([:]))[^\\`_&<\]]*)*$/;
const strong = /(?<![^ \n])\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*(?![^ \n])/g;

/**
 * The nodes that the parser makes of `text.slice(from, to)`, lines that follow a blank line or
 * nothing: headings, paragraphs, flat lists and strong words. Undefined where the lines hold anything else,
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

/** The words of lines that hold no mark but `**`; undefined for others. */
function inline(text: string, from: number, to: number): PhrasingContent[] | undefined {
  const value = text.slice(from, to);
  if (!prose.test(value) || value.includes(' \n') || value.endsWith(' ')) return undefined;
  if (!value.includes('*')) return [textNode(value, from)];
  if (value.includes('[')) return undefined;
  const children: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: marked, 1: inside = '', index } of value.matchAll(strong)) {
    if (index > at) children.push(textNode(value.slice(at, index), from + at));
    at = index + marked.length;
    const place = from + index;
    children.push({
      type: 'strong',
      children: [textNode(inside, place + 2)],
      position: between(place, from + at),
    });
  }
  if (at < value.length) children.push(textNode(value.slice(at), from + at));
  const hasOther = children.some((child) => child.type === 'text' && child.value.includes('*'));
  return hasOther ? undefined : children;
}

function textNode(value: string, start: number): PhrasingContent {
  return { type: 'text', value, position: between(start, start + value.length) };
}
