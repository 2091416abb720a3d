import type { Nodes, Parents } from 'mdast';
import type { FrontMatter, Ignore, Span } from './note.ts';
import type { Tree } from './read-blocks.ts';

/** The key of front matter under which a note says what to leave out of account everywhere in it. */
const KEY = 'caselint-ignore';

/** A comment that speaks to Caselint, and what it covers. */
interface Comment {
  readonly word: string;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly span: Span;
  /** The next block of its container, or the block that the comment stands in. */
  readonly next: Span | undefined;
}

/** What a note asks to leave out of account, in reading order. */
export function readIgnores(
  source: string,
  trees: readonly Tree[],
  frontMatter: FrontMatter,
): readonly Ignore[] {
  const comments = commentsIn(source, trees);
  const ends = pair(comments);
  const closing = new Set(ends.values());
  const ignores = comments
    .filter((comment) => !closing.has(comment))
    .map(({ word, rules, reason, span, next }): Ignore => {
      const ignore = { rules, reason, span };
      const end = ends.get(span.start);
      if (end !== undefined) {
        return { ...ignore, covers: { start: span.end, end: end.span.start } };
      }
      if (word === 'ignore' && next !== undefined) return { ...ignore, covers: next };
      return { ...ignore, fault: faults.get(word) ?? 'unknown-word' };
    });
  return [...ignoresIn(source, frontMatter), ...ignores];
}

/** What is wrong with a comment that covers nothing, by its word. */
const faults: ReadonlyMap<string, Ignore['fault']> = new Map([
  ['ignore', 'nothing-follows'],
  ['ignore-start', 'start-without-end'],
  ['ignore-end', 'end-without-start'],
]);

/** The end of each start that has one, by where the start stands: the next that names the same rules or none. */
function pair(comments: readonly Comment[]): ReadonlyMap<number, Comment> {
  const ends = new Map<number, Comment>();
  const open: Comment[] = [];
  const openOf = new Map<string, Comment[]>();
  for (const comment of comments) {
    const rules = comment.rules.join(' ');
    if (comment.word === 'ignore-start') {
      open.push(comment);
      const same = openOf.get(rules);
      if (same === undefined) openOf.set(rules, [comment]);
      else same.push(comment);
    }
    if (comment.word !== 'ignore-end') continue;
    const from = rules === '' ? open : (openOf.get(rules) ?? []);
    let start = from.pop();
    while (start !== undefined && ends.has(start.span.start)) start = from.pop();
    if (start !== undefined) ends.set(start.span.start, comment);
  }
  return ends;
}

function commentsIn(source: string, trees: readonly Tree[]): readonly Comment[] {
  const found: Comment[] = [];
  // Its own stack: quotes and lists can nest thousands deep.
  const levels: (readonly Placed[])[] = [
    trees.flatMap(({ root, offset }) => root.children.map((node) => ({ node, offset }))),
  ];
  for (let level = levels.pop(); level !== undefined; level = levels.pop()) {
    let next: Span | undefined;
    for (const placed of level.toReversed()) {
      const { node, offset, within } = placed;
      const span = spanOf(placed);
      if (node.type === 'html') found.push(...commentsAt(source, span, within ?? next));
      else next = span;
      if ('children' in node) levels.push(childrenOf(node, offset, within));
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

/** A node in its stretch of the note. */
interface Placed {
  readonly node: Nodes;
  readonly offset: number;
  /** The block of prose that it is a part of. */
  readonly within?: Span;
}

function childrenOf(node: Parents, offset: number, within: Span | undefined): readonly Placed[] {
  const isProse = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  const block = isProse ? spanOf({ node, offset }) : within;
  return node.children.map((child) => ({
    node: child,
    offset,
    ...(block === undefined ? {} : { within: block }),
  }));
}

function spanOf({ node, offset }: Placed): Span {
  const { start, end } = node.position ?? { start: undefined, end: undefined };
  return { start: offset + (start?.offset ?? 0), end: offset + (end?.offset ?? 0) };
}

/** The comments in a stretch of HTML that speak to Caselint. */
function commentsAt(source: string, html: Span, next: Span | undefined): readonly Comment[] {
  const found: Comment[] = [];
  for (let start = html.start; ; ) {
    start = source.indexOf('<!--', start);
    const close = source.indexOf('-->', start);
    if (start < 0 || close < 0 || close >= html.end) return found;
    const span = { start, end: close + '-->'.length };
    const [, word, rules = '', reason = ''] =
      SPOKEN.exec(source.slice(start + '<!--'.length, close)) ?? [];
    if (word !== undefined) {
      const folded = reason.replace(/\s*[\r\n][\s>]*/gu, ' ').trim();
      found.push({ word: word.toLowerCase(), rules: idsIn(rules), reason: folded, span, next });
    }
    start = span.end;
  }
}

const SPOKEN = /^\s*caselint\b[-:\s]*([\w-]*)([^:]*)(?::([\s\S]*))?$/iu;

function idsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/u).filter((id) => id !== '');
}

/** The entries under the key of front matter, each at its own words there. */
function ignoresIn(source: string, { data, span }: FrontMatter): readonly Ignore[] {
  const value = data[KEY];
  if (span === undefined || value === undefined) return [];
  const head = source.slice(span.start, span.end);
  const from = span.start + Math.max(0, head.toLowerCase().indexOf(KEY));
  const whole = { start: 0, end: source.length };
  return entriesOf(value).map(([rule, reason]) => {
    const found = source.slice(from + KEY.length, span.end).indexOf(rule);
    const start = found < 0 ? from : from + KEY.length + found;
    const end = start + (found < 0 ? KEY : rule).length;
    return { rules: idsIn(rule), reason, span: { start, end }, covers: whole };
  });
}

/** A mapping of rules to reasons, a list of such, or lines such as `rule: reason`. */
function entriesOf(value: unknown): readonly (readonly [rule: string, reason: string])[] {
  if (Array.isArray(value)) return value.flatMap(entriesOf);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([rule, reason]) => [
      rule,
      reason === null || reason === undefined ? '' : String(reason),
    ]);
  }
  const [rule = '', ...reason] = String(value ?? '').split(':');
  return [[rule.trim(), reason.join(':').trim()]];
}
