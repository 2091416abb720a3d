/** A pattern is at fault; the message says in which column, and what to write. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  /** From 1. */
  readonly column: number;

  constructor(column: number, message: string) {
    super(`column ${column}: ${message}`);
    this.column = column;
  }
}

/** One sign, word or name of a pattern's text. */
export interface Piece {
  readonly kind: 'word' | 'lemma' | 'tag' | 'mark' | 'sign' | 'times';
  /** A tag without `#`, a lemma and a number of times without braces. */
  readonly text: string;
  /** From 1. */
  readonly column: number;
  /** Whether no space stands before it. */
  readonly joined: boolean;
}

const lemma = String.raw`\p{L}[\p{L}\p{M}'’ -]*`;
/** Each kind of piece; a word may end in an apostrophe, and one of two letters in a slash. */
const kinds = [
  String.raw`(?<space>\s+)`,
  String.raw`\{(?<times>\d+(?:,\d*)?)\}`,
  String.raw`\{(?<lemma>${lemma}(?:\|${lemma})*)\}`,
  String.raw`#(?<tag>\p{L}[\p{L}\p{N}]*)`,
  String.raw`(?<word>\p{L}{1,2}/(?=[\s)|\]?*+]|$)|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’&./-](?=[\p{L}\p{N}]))*['’]?)`,
  '(?<mark>[,;:/—–-])',
  String.raw`(?<sign>[()|[\]^$?*+!.])`,
].join('|');

/**
 * Cuts a pattern's text into its pieces, words in lower case with plain apostrophes.
 * @throws PatternError for what is no part of the language.
 */
export function cutPattern(source: string): readonly Piece[] {
  if (source.length > 2000) {
    throw new PatternError(2001, 'the pattern is too long; write several patterns');
  }
  const pieces: Piece[] = [];
  const scan = new RegExp(kinds, 'uy');
  let joined = false;
  while (scan.lastIndex < source.length) {
    const column = scan.lastIndex + 1;
    const { groups } = scan.exec(source) ?? {};
    if (groups === undefined) throw unreadable(source, column);
    for (const kind of ['word', 'lemma', 'tag', 'mark', 'sign', 'times'] as const) {
      const text = groups[kind];
      if (text !== undefined) pieces.push({ kind, text: plain(kind, text), column, joined });
    }
    joined = groups.space === undefined;
  }
  return pieces;
}

function plain(kind: Piece['kind'], text: string): string {
  if (kind === 'mark') return text === '–' ? '—' : text;
  if (kind !== 'word' && kind !== 'lemma') return text;
  return text.toLowerCase().replaceAll('’', "'").trim();
}

function unreadable(source: string, column: number): PatternError {
  const sign = String.fromCodePoint(source.codePointAt(column - 1) ?? 0);
  if (sign === '{') {
    return new PatternError(column, 'the { opens no lemma and no number; write {lend} or x{0,3}');
  }
  if (sign === '#') return new PatternError(column, 'the # names no tag; write #Gift');
  return new PatternError(
    column,
    `${sign} is no part of a pattern; write words, {lemma}, #Tag, ( | ), [ ], . ? * + ! ^ $`,
  );
}
