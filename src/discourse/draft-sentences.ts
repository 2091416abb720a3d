import { subjectPronouns } from './closed-classes.ts';
import type { Mode, Token, Voice } from './discourse.ts';
import { foldName } from './names.ts';
import { namesPerson } from './names-person.ts';
import type { Piece } from './pieces.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { joinDots, type ShortForms, spelledOut } from './short-forms.ts';
import { quotingVerbs } from './speech-verbs.ts';
import { splitSentences } from './split-sentences.ts';
import { splitStatements } from './split-statements.ts';
import { respelled, tokenize } from './tokenize.ts';
import { closedTags } from './word-classes.ts';
import { insertSubjects } from './zero-subject.ts';

/** A sentence before anybody asks what it says. */
export interface Draft {
  readonly piece: Piece;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly mode: Mode;
  /** Set on a quotation's sentences: the index of the sentence it stands in, and its token there. */
  readonly host?: { readonly index: number; readonly token: number };
  /** Set where the sentence fills its quotation: the range with its marks. */
  readonly quotation?: { readonly start: number; readonly end: number };
}

/** How a note and its agency write words in ways of their own. */
export interface Spelling {
  /** Names that stand with a small first letter somewhere in the note. */
  readonly smallNames: ReadonlySet<string>;
  readonly shortForms: ShortForms;
}

/**
 * Cuts a paragraph's pieces into sentences, each followed by those of the quotations it holds.
 *
 * @param asker whose turn a question to “you” in the narration is
 */
export function draftSentences(
  pieces: readonly Piece[],
  spelling: Spelling,
  asker: Voice | undefined,
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const piece of pieces) draftPiece(piece, drafts, spelling, asker);
  return drafts;
}

function draftPiece(
  piece: Piece,
  drafts: Draft[],
  spelling: Spelling,
  asker: Voice | undefined,
): void {
  const { text } = piece.block;
  const quotations = findQuotations(text, piece.start, piece.end);
  const byStart = new Map(quotations.map((quotation) => [quotation.start, quotation]));
  const tokens = spelled(tokenizeAround(text, piece.start, piece.end, quotations), spelling);
  const mode = piece.turn === undefined ? 'narrated' : 'turn';
  // “Ada – ring the school”: in a list of steps a dash sets apart who takes one.
  const split = piece.section === 'actions' ? splitSentences : splitStatements;
  const shorthand = {
    isNarrated: mode === 'narrated',
    isTask: piece.section === 'actions' || piece.section === 'goals' || piece.isOpenTask,
  };
  const ranges = split(text, tokens);
  let isOthers = false;
  for (const [place, { first, end }] of ranges.entries()) {
    const words = markScareQuotes(
      insertSubjects(wordsOf(tokens.slice(first, end), spelling), shorthand),
    );
    const index = drafts.length;
    const tag = taggedBy(words, tokens, ranges[place + 1]?.first);
    if (words.at(-1)?.norm !== '?') isOthers = asker === 'author' && isAskedByOther(words);
    const isTurn =
      asker !== undefined &&
      mode === 'narrated' &&
      !isOthers &&
      tag !== 'other' &&
      (asksYou(words, asker, piece.block) ||
        (asker === 'author' && tag === 'writer') ||
        (asker === 'supervisor' &&
          piece.block.kind !== 'cell' &&
          asksAside(words, wordsAt(tokens, ranges[place + 1]))));
    drafts.push({
      piece: isTurn ? { ...piece, turn: asker } : piece,
      tokens: words,
      mode: isTurn ? 'turn' : mode,
      ...extentOf(words),
    });
    if (quotations.length === 0) continue;
    for (const [token, { kind, norm, start }] of words.entries()) {
      const quotation = kind === 'quotation' && norm === '“”' ? byStart.get(start) : undefined;
      if (quotation !== undefined)
        drafts.push(...draftQuotation(piece, quotation, { index, token }, spelling));
    }
  }
}

/** “What would you want to try?”: a question that is put to somebody and stands by itself. */
function asksYou(tokens: readonly Token[], asker: Voice, { kind }: Piece['block']): boolean {
  if (tokens.at(-1)?.norm !== '?' || !tokens.some(({ norm }) => norm === 'you')) return false;
  const words = tokens.filter((token) => token.kind === 'word');
  const called = tokens[1]?.norm === ',' ? 1 : 0;
  const opener = words.slice(called).find(({ norm }) => !linking.test(norm))?.norm ?? '';
  const tags = closedTags(opener);
  // In a contact either side asks; what is open and no line of a form is the worker's.
  if (asker === 'author')
    return kind === 'paragraph' && tags.includes('QuestionWord') && !words.some(isMine);
  return tags.includes('QuestionWord') || tags.includes('Auxiliary');
}

/**
 * “What gets in the way? The hallway beds.”: in minutes a question without “I” is put to the worker, an
 * open one always, another where an answer follows.
 */
function asksAside(question: readonly Token[], answer: readonly Token[]): boolean {
  if (question.at(-1)?.norm !== '?' || question.some(isMine)) return false;
  const words = question.filter(({ kind }) => kind === 'word');
  const opener = words.find(({ norm }) => !linking.test(norm))?.norm ?? '';
  if (words.length < fewestAsked || words.some(({ norm }) => /^(?:we|us|our)$/.test(norm)))
    return false;
  if (/^(?:what|how)$/.test(opener)) return true;
  return closedTags(opener).includes('Auxiliary') && answering.test(answer[0]?.norm ?? '');
}

/** How many words a question has that is no remark of who writes: “How so?”. */
const fewestAsked = 4;
const answering = /^(?:yes|yep|yeah|no|nope|not|done|mostly|partly|partially|almost|nearly)$/;

function wordsAt(
  tokens: readonly Token[],
  range: { readonly first: number; readonly end: number } | undefined,
): readonly Token[] {
  return range === undefined ? [] : tokens.slice(range.first, range.end);
}

/** “What would help? I asked.”: who asks, by a tag that is a sentence of its own. */
function taggedBy(
  question: readonly Token[],
  tokens: readonly Token[],
  next = -1,
): 'writer' | 'other' | undefined {
  if (question.at(-1)?.norm !== '?' || next === -1) return undefined;
  const isBare = !subjectPronouns.has(tokens[next]?.norm ?? '');
  const at = isBare ? next : next + 1;
  if (!/^(?:asked|wondered)$/.test(tokens[at]?.norm ?? '') || tokens[at + 1]?.kind !== 'mark')
    return undefined;
  return isBare || tokens[next]?.norm === 'i' ? 'writer' : 'other';
}

/** “He asked me a few things.”: what somebody else asks may follow. */
function isAskedByOther(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ norm }) => /^(?:asked|asks|wondered|wonders)$/.test(norm));
  const subject = tokens[verb - 1];
  return verb > 0 && subject?.kind === 'word' && subject.norm !== 'i' && namesPerson(subject);
}

/** “What do you want from me?”: asked of whoever writes “you”, it is the participant's. */
function isMine({ norm }: Token): boolean {
  return norm === 'me' || norm === 'my' || norm === 'i';
}

/** Words before a question: “And what …”, “So how …”. */
const linking = /^(?:and|so|ok|okay|but|then|well|right|now)$/;

/** The tokens with dots and names as the note and its agency write them. */
function spelled(tokens: readonly Token[], { smallNames, shortForms }: Spelling): readonly Token[] {
  return markNames(joinDots(tokens, shortForms), smallNames);
}

/** The words of a sentence in full. */
function wordsOf(tokens: readonly Token[], { shortForms }: Spelling): readonly Token[] {
  return spelledOut(freeStop(tokens), shortForms);
}

/** Marks the names that the note writes with a small first letter. */
function markNames(tokens: readonly Token[], smallNames: ReadonlySet<string>): readonly Token[] {
  if (smallNames.size === 0) return tokens;
  return tokens.map((token) =>
    token.kind === 'word' && smallNames.has(foldName(token.text)) && /^\p{Ll}/u.test(token.text)
      ? { isName: true as const, ...token }
      : token,
  );
}

function extentOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** Tokens of a stretch in which every quotation is one token. */
function tokenizeAround(
  text: string,
  from: number,
  to: number,
  quotations: readonly Quotation[],
): readonly Token[] {
  if (quotations.length === 0) return tokenize(text, from, to);
  const tokens: Token[] = [];
  let at = from;
  for (const { start, end } of quotations) {
    tokens.push(...tokenize(text, at, start));
    tokens.push({ text: text.slice(start, end), norm: '“”', start, end, kind: 'quotation' });
    at = end;
  }
  tokens.push(...tokenize(text, at, to));
  return tokens;
}

/** Cuts the full stop from an abbreviation that ends a sentence, as in “Called ct.”. */
function freeStop(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  if (last?.kind !== 'word' || !last.text.endsWith('.')) return tokens;
  const { text, norm, start, end, kind, isName } = last;
  const cut = end - 1;
  return [
    ...tokens.slice(0, -1),
    { text: text.slice(0, -1), norm, start, end: cut, kind, ...(isName && { isName }) },
    { text: '.', norm: '.', start: cut, end, kind: 'mark' },
  ];
}

/** Gives scare quotes a norm of their own, so that they are not taken for speech. */
function markScareQuotes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'quotation')) return tokens;
  return tokens.map((token, at) =>
    token.kind === 'quotation' && isScareQuote(tokens, at) ? respelled(token, '‘’') : token,
  );
}

/** One to three words in quotation marks that nobody is said to say: the writer's own doubt. */
function isScareQuote(tokens: readonly Token[], at: number): boolean {
  const inner = tokens[at]?.text.slice(1, -1).trim() ?? '';
  if (!/^\p{Ll}/u.test(inner) || /[.?!,…]$/.test(inner) || inner.split(/\s+/).length > 3)
    return false;
  if (tokens[at - 1]?.norm === ':') return false;
  return !tokens
    .slice(Math.max(0, at - 6), at + 7)
    .some(({ kind, norm }) => kind === 'word' && quotingVerbs.has(norm));
}

function draftQuotation(
  piece: Piece,
  { start, end, innerStart, innerEnd }: Quotation,
  host: { readonly index: number; readonly token: number },
  spelling: Spelling,
): readonly Draft[] {
  const { text } = piece.block;
  const tokens = spelled(tokenize(text, innerStart, innerEnd), spelling);
  const ranges = splitSentences(text, tokens);
  return ranges.map(({ first, end: stop }) => {
    const words = insertSubjects(wordsOf(tokens.slice(first, stop), spelling), {
      isNarrated: false,
    });
    const draft = { piece, tokens: words, mode: 'quoted' as const, host, ...extentOf(words) };
    return ranges.length === 1 ? { quotation: { start, end }, ...draft } : draft;
  });
}
