import { isTitle, mayEndSentence } from './abbreviations.ts';
import type { Token } from './discourse.ts';
import { startsCapital } from './letters.ts';
import { roleVoice } from './roles.ts';
import { quotingVerbs, reportingVerbs } from './speech-verbs.ts';
import { closedTags, isPastTense } from './word-classes.ts';

/** Tokens after which a sentence is cut wherever it is, so that reading one takes bounded time. */
const longest = 400;

/** A range of tokens, `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Cuts tokens into sentences. An end mark ends one, with the closing marks after it; an
 * abbreviation's dot does when a new sentence plainly begins, and so does the end of a short
 * line before a capital (typed lists and letterheads).
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  let lineStart = text.lastIndexOf('\n', tokens[0]?.start ?? 0) + 1;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next === undefined) break;
    if (isInside(token, next, text) && index - first < longest) continue;
    const gap = text.slice(token.end, next.start);
    const breaks = gap.includes('\n');
    const ends =
      endsSentence(token, next, gap, tokens[index - 1], () => isSaidAfter(tokens, first, index)) ||
      (breaks && endsLine(token, next, lineStart));
    if (breaks) lineStart = next.start;
    if (!ends && index - first < longest) continue;
    ranges.push({ first, end: index + 1 });
    first = index + 1;
  }
  if (first < tokens.length) ranges.push({ first, end: tokens.length });
  return ranges;
}

/** Whether a plain word goes on to the next across one space, as most do. */
function isInside({ kind, text: written, end }: Token, next: Token, text: string): boolean {
  if (kind !== 'word' || next.start - end !== 1 || text.charCodeAt(end) !== 32) return false;
  return !written.endsWith('.');
}

function endsSentence(
  token: Token,
  next: Token,
  gap: string,
  previous: Token | undefined,
  isSaid: () => boolean,
): boolean {
  if (/^[.?!…")\]]$/.test(next.norm) && gap === '') return false;
  const norm = token.norm;
  if (token.kind === 'mark') {
    if (norm === '?' || norm === '!')
      return next.kind !== 'mark' || next.norm === '—' || next.norm === '(';
    if (norm === '.') return gap !== '' || next.kind === 'quotation' || isCapital(next);
    if (norm === '…') return gap !== '' && isCapital(next);
    return false;
  }
  if (token.kind === 'quotation') {
    const isWhole = /[.?!…]["”'’]?$/.test(token.text);
    return isWhole && (isCapital(next) || next.kind === 'quotation') && !isSaid();
  }
  if (!token.text.endsWith('.') || !/^\p{Lu}/u.test(next.text)) return false;
  if (isTitle(norm))
    return /^(?:st|dr)$/.test(norm) && isName(previous) && opensSentence(next.norm);
  return mayEndSentence(norm) || opensSentence(next.norm);
}

/** “Grove St.” is a street, “St. Anne” a saint. */
function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** Whether a quotation's speaker follows it, as in “What helps?” I asked: none was named before. */
function isSaidAfter(tokens: readonly Token[], first: number, quotation: number): boolean {
  if (!/[?!,…]["”'’]?$/.test(tokens[quotation]?.text ?? ''))
    return isOnlySaid(tokens.slice(quotation + 1, quotation + 4));
  const isSaidBefore = tokens.slice(first, quotation).some(({ norm }) => quotingVerbs.has(norm));
  const after = tokens.slice(quotation + 1, quotation + 4);
  return !isSaidBefore && after.some(({ norm }) => quotingVerbs.has(norm));
}

/** “… by Friday.” Nora said. */
function isOnlySaid([speaker, verb, mark]: readonly Token[]): boolean {
  return (
    speaker?.kind === 'word' &&
    quotingVerbs.has(verb?.norm ?? '') &&
    (mark === undefined || mark.norm === '.')
  );
}

/** Whether a capitalised word is more likely to begin a sentence than to be a name. */
export function opensSentence(norm: string): boolean {
  return (
    closedTags(norm).length > 0 ||
    isPastTense(norm) ||
    reportingVerbs.has(norm) ||
    roleVoice(norm) !== undefined ||
    norm.endsWith('ing')
  );
}

/**
 * A line that stops short before a capital is a line of its own, not a wrapped sentence; so is one
 * before the time that opens an entry of a log, but not in “at | 10:30”.
 */
function endsLine(token: Token, next: Token, lineStart: number): boolean {
  if (clock.test(next.norm)) return !beforeTime.test(token.norm);
  return (
    token.end - lineStart <= 48 &&
    (isCapital(next) || next.kind === 'number' || next.kind === 'mark')
  );
}

/** Words that a time completes; “out” and “off” end a line as well. */
const beforeTime =
  /^(?:at|by|from|until|till|til|around|about|approx|circa|before|after|since|between|to|for|past|of|and|or)$/;
const clock = /^\d{1,2}[:.]\d{2}(?:[ap]m?)?$|^\d{4}h(?:rs)?$/;

function isCapital(token: Token): boolean {
  return startsCapital(token.text) || token.kind === 'number' || /^["“]/.test(token.text);
}
