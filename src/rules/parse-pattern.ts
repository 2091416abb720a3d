import { tokenize } from '../discourse/tokenize.ts';
import { cutPattern, PatternError, type Piece } from './cut-pattern.ts';

/** One part of a pattern; a column counts from 1. */
export type PatternNode =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'lemma'; readonly lemma: string }
  | { readonly type: 'tag'; readonly tag: string; readonly column: number }
  | { readonly type: 'any' | 'start' | 'end' }
  | { readonly type: 'not'; readonly of: readonly PatternNode[]; readonly column: number }
  | { readonly type: 'sequence' | 'choice'; readonly of: readonly PatternNode[] }
  | { readonly type: 'marked'; readonly of: PatternNode }
  | {
      readonly type: 'repeat';
      readonly of: PatternNode;
      readonly least: number;
      /** `Infinity` for no end. */
      readonly most: number;
    };

/** Where the parser stands. */
interface Cursor {
  readonly pieces: readonly Piece[];
  /** The column behind the last piece. */
  readonly end: number;
  at: number;
  depth: number;
  hasMark: boolean;
}

const deepest = 20;
/** What a bare `*` stands for. */
const gap: PatternNode = { type: 'repeat', of: { type: 'any' }, least: 0, most: 8 };

/**
 * Reads a pattern's text into its parts.
 * @throws PatternError when the text breaks the grammar of `rules/CARDS.md`.
 */
export function parsePattern(source: string): PatternNode {
  const pieces = cutPattern(source);
  const cursor: Cursor = { pieces, end: source.length + 1, at: 0, depth: 0, hasMark: false };
  const parsed = parseSequence(cursor, '');
  const rest = pieces[cursor.at];
  if (rest === undefined) return parsed;
  if (rest.text === '|') {
    throw new PatternError(rest.column, 'a | stands outside a group; write (a|b)');
  }
  throw new PatternError(rest.column, `nothing opens this ${rest.text}; remove it`);
}

/** Reads elements up to `|`, `)`, `]` or the end. */
function parseSequence(cursor: Cursor, within: '' | '(' | '['): PatternNode {
  const of: PatternNode[] = [];
  const start = cursor.pieces[cursor.at]?.column ?? cursor.end;
  for (;;) {
    const piece = cursor.pieces[cursor.at];
    if (piece === undefined || (piece.kind === 'sign' && /[|)\]]/.test(piece.text))) break;
    of.push(parseElement(cursor, piece, within));
  }
  const [only] = of;
  if (only === undefined) {
    const what = within === '' ? 'the pattern is empty' : 'nothing stands here';
    throw new PatternError(start, `${what}; write a word, {lemma} or #Tag`);
  }
  return of.length === 1 ? only : { type: 'sequence', of };
}

function parseElement(cursor: Cursor, piece: Piece, within: '' | '(' | '['): PatternNode {
  if (piece.kind === 'sign' && piece.text === '[') return parseMarked(cursor, piece, within);
  cursor.at += 1;
  if (piece.kind === 'sign' && piece.text === '*' && !isBehindElement(cursor, piece)) return gap;
  if (piece.kind === 'sign' && (piece.text === '^' || piece.text === '$')) {
    return { type: piece.text === '^' ? 'start' : 'end' };
  }
  const node =
    piece.kind === 'sign' && piece.text === '!'
      ? parseNegation(cursor, piece)
      : parseAtom(cursor, piece);
  return parseTimes(cursor, node);
}

/** Whether a sign follows an element at once, so that it would repeat it. */
function isBehindElement({ pieces, at }: Cursor, { joined }: Piece): boolean {
  return joined && !/^[(|[]$/.test(pieces[at - 2]?.text ?? '(');
}

function parseAtom(cursor: Cursor, piece: Piece): PatternNode {
  const { kind, text, column } = piece;
  if (kind === 'word' || kind === 'mark') return { type: 'word', text };
  if (kind === 'lemma') return parseLemma(text);
  if (kind === 'tag') return { type: 'tag', tag: text, column };
  if (text === '.') return { type: 'any' };
  if (text === '(') return parseGroup(cursor, piece);
  const sign = kind === 'times' ? `{${text}}` : text;
  throw new PatternError(column, `${sign} repeats nothing; write it right behind an element`);
}

/** `{lend|loan}` is short for `({lend}|{loan})`. */
function parseLemma(text: string): PatternNode {
  const of = text.split('|').map((lemma): PatternNode => ({ type: 'lemma', lemma: lemma.trim() }));
  return of.length === 1 && of[0] !== undefined ? of[0] : { type: 'choice', of };
}

function parseGroup(cursor: Cursor, { column }: Piece): PatternNode {
  cursor.depth += 1;
  if (cursor.depth > deepest) {
    throw new PatternError(column, `groups nest deeper than ${deepest}; write several patterns`);
  }
  const of = [parseSequence(cursor, '(')];
  while (cursor.pieces[cursor.at]?.text === '|') {
    cursor.at += 1;
    of.push(parseSequence(cursor, '('));
  }
  close(cursor, ')', column);
  cursor.depth -= 1;
  return of.length === 1 && of[0] !== undefined ? of[0] : { type: 'choice', of };
}

function parseMarked(cursor: Cursor, { column }: Piece, within: '' | '(' | '['): PatternNode {
  if (within !== '') {
    throw new PatternError(column, 'a [ stands inside a group; write the brackets outside groups');
  }
  if (cursor.hasMark) {
    throw new PatternError(column, 'a second passage is marked; write [ ] once');
  }
  cursor.hasMark = true;
  cursor.at += 1;
  const of = parseSequence(cursor, '[');
  close(cursor, ']', column);
  return { type: 'marked', of };
}

function close(cursor: Cursor, sign: ')' | ']', opened: number): void {
  const piece = cursor.pieces[cursor.at];
  if (piece?.text !== sign) {
    const column = piece?.column ?? cursor.end;
    throw new PatternError(column, `the bracket of column ${opened} is open; write ${sign}`);
  }
  cursor.at += 1;
}

function parseNegation(cursor: Cursor, { column }: Piece): PatternNode {
  const piece = cursor.pieces[cursor.at];
  if (piece === undefined || !piece.joined || /^[!.^$?*+[\])|]$/.test(piece.text)) {
    throw new PatternError(column, 'the ! denies nothing; write !word, !{lemma}, !#Tag or !(a|b)');
  }
  cursor.at += 1;
  const denied = parseAtom(cursor, piece);
  const of = denied.type === 'choice' ? denied.of : [denied];
  for (const node of of) {
    const isOne =
      node.type === 'tag' ||
      (node.type === 'word' && tokenize(node.text).length === 1) ||
      (node.type === 'lemma' && !node.lemma.includes(' '));
    if (!isOne) {
      throw new PatternError(piece.column, '! denies single words; write !(a|b), {lemma} or #Tag');
    }
  }
  return { type: 'not', of, column };
}

/** Reads `?`, `*`, `+` or `{0,3}` behind an element. */
function parseTimes(cursor: Cursor, of: PatternNode): PatternNode {
  const piece = cursor.pieces[cursor.at];
  if (piece === undefined || !piece.joined) return of;
  const times = timesOf(piece);
  if (times === undefined) return of;
  cursor.at += 1;
  const [least, most] = times;
  if (most < least || most === 0) {
    throw new PatternError(piece.column, `{${piece.text}} is no number of times; write {0,3}`);
  }
  return { type: 'repeat', of, least, most };
}

function timesOf({ kind, text }: Piece): readonly [number, number] | undefined {
  if (kind === 'times') {
    const [least = '', most = least] = text.split(',');
    return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
  }
  if (kind !== 'sign') return undefined;
  if (text === '?') return [0, 1];
  if (text === '*') return [0, Number.POSITIVE_INFINITY];
  return text === '+' ? [1, Number.POSITIVE_INFINITY] : undefined;
}

/** The lemmas and tags in a pattern. */
export function namesIn(
  node: PatternNode,
): readonly Extract<PatternNode, { readonly type: 'lemma' | 'tag' }>[] {
  if (node.type === 'lemma' || node.type === 'tag') return [node];
  if (!('of' in node)) return [];
  return [node.of].flat().flatMap(namesIn);
}
