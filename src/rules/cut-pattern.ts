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

/** Each kind of piece; a word may end in an apostrophe, and one of two letters in a slash. */
function kindsOf(letter: string, digit: string, accent: string): string {
  const lemma = `[${letter}][${letter}${accent}'’ -]*`;
  return [
    String.raw`(?<space>\s+)`,
    String.raw`\{(?<times>\d+(?:,\d*)?)\}`,
    String.raw`\{(?<lemma>${lemma}(?:\|${lemma})*)\}`,
    `#(?<tag>[${letter}][${letter}${digit}]*)`,
    String.raw`(?<word>[${letter}]{1,2}/(?=[\s)|\]?*+]|$)|[${letter}${digit}](?:[${letter}${digit}${accent}]|['’&./-](?=[${letter}${digit}]))*['’]?)`,
    '(?<mark>[,;:/—–-])',
    String.raw`(?<sign>[()|[\]^$?*+!.])`,
  ].join('|');
}

/** The classes of Unicode take long to compile, and few patterns need them. */
const plainKinds = kindsOf('A-Za-z', '0-9', '');
const allKinds = kindsOf(String.raw`\p{L}`, String.raw`\p{N}`, String.raw`\p{M}`);
const unusual = /[^\s!-~’–—]/;

/**
 * Cuts a pattern's text into its pieces, words in lower case with plain apostrophes.
 * @throws PatternError for what is no part of the language.
 */
export function cutPattern(source: string): readonly Piece[] {
  if (source.length > 2000) {
    throw new PatternError(2001, 'the pattern is too long; write several patterns');
  }
  const pieces: Piece[] = [];
  const scan = new RegExp(unusual.test(source) ? allKinds : plainKinds, 'uy');
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
