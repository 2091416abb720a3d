import { abbreviations } from './abbreviations.ts';
import type { Token } from './discourse.ts';

/** Clitics that are cut from the pronoun before them, as “’ll” from “she’ll”. */
const clitics = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'s", 'is'],
  ["'d", 'would'],
]);
/** Words that carry a clitic: subject pronouns, question words, and “there”, “here”, “that”. */
const hosts = new Set(
  'i you he she it we they who what where when why how that there here this'.split(' '),
);
/** Chat spelling without the apostrophe. “well”, “were”, “ill”, “id”, “shed” and “hell” are left alone: they are words. */
const unmarked = new Map([
  ['im', ['i', "'m"]],
  ['ive', ['i', "'ve"]],
  ['iv', ['i', "'ve"]],
  ['youre', ['you', "'re"]],
  ['youve', ['you', "'ve"]],
  ['youll', ['you', "'ll"]],
  ['hes', ['he', "'s"]],
  ['shes', ['she', "'s"]],
  ['theyre', ['they', "'re"]],
  ['theyve', ['they', "'ve"]],
  ['weve', ['we', "'ve"]],
  ['thats', ['that', "'s"]],
  ['whats', ['what', "'s"]],
  ['theres', ['there', "'s"]],
]);
const unmarkedNegative =
  /^(?:do|does|did|have|has|had|is|are|was|were|would|could|should|ca|wo|must|need)nt$/;
/** Participles that make “’s” and “’d” into “has” and “had”. */
const participle =
  /^(?:been|had|got|gotten|gone|done|taken|given|seen|met|known|made|come|become|\p{L}{2,}ed)$/u;

const word =
  /(?<money>\p{Sc}\s?\d+(?:[.,]\d+)*k?)|(?<number>\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|am|pm|(?<=\d[:.]\d\d)[ap]|k|%|h|hr|hrs|min)?(?![\p{L}\p{N}]))|(?<slashed>[Ww]\/out(?![\p{L}\p{N}])|\p{L}{1,2}\/(?:\p{L}{1,2}(?![\p{L}\p{N}])|(?=[\s,.;]|$)))|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‑.&]+[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<mark>\.{2,}|[^\s\p{L}\p{N}])/gu;

/** The form that words are looked up by: lower case, straight apostrophes, no dots of abbreviation. */
function normalize(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z]+$/.test(lower)
    ? lower
    : lower
        .replace(/[’‘ʼ]/g, "'")
        .replace(/‑/g, '-')
        .replace(/\.(?=\p{L}|$)/gu, '');
}

/** The marks that may end a sentence, one token of norm `…` for any ellipsis. */
function markNorm(text: string): string {
  if (/^\.{2,}$|^…$/.test(text)) return '…';
  if (/^[–—―]$/.test(text)) return '—';
  if (/^[“”„‟«»]$/.test(text)) return '"';
  return text;
}

/** “She + me”: a plus between words is an “and”. */
function isPlus(text: string, start: number): boolean {
  return (
    text[start] === '+' &&
    /\p{L}[.)]? \+ \p{L}/u.test(text.slice(Math.max(0, start - 3), start + 3))
  );
}

/** A hyphen between spaces is a dash. */
function isDash(text: string, start: number, end: number): boolean {
  return text[start] === '-' && end === start + 1 && text[start - 1] === ' ' && text[end] === ' ';
}

/**
 * Cuts text into words, numbers and marks. A clitic is cut from its pronoun (“she’ll” is `she`,
 * `will`), “n’t” stays on its verb, and the dot of an abbreviation stays on its word.
 * Positions are those of `text`.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(word.source, word.flags);
  let at = from;
  while (at < to) {
    const end = plainWordEnd(text, at, to);
    if (end > at) {
      pushPlain(tokens, text, at, end);
      at = end;
    } else if (text.charCodeAt(at) === space) {
      at += 1;
    } else {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null || match.index >= to) break;
      at = pushMatch(tokens, text, match, to);
    }
  }
  return resolveClitics(tokens);
}

const space = 32;
const apostrophe = 39;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Where a word of plain letters ends that nothing but a space or comma follows; its start when it is another kind. */
function plainWordEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && isLetter(text.charCodeAt(end))) end += 1;
  if (end === start) return start;
  const next = end < to ? text.charCodeAt(end) : space;
  return next === space || next === 44 || next === 10 || next === 63 ? end : start;
}

function pushPlain(tokens: Token[], text: string, start: number, end: number): void {
  const written = text.slice(start, end);
  const norm = plainNorms.get(written) ?? rememberNorm(written);
  if (norm === '') pushWord(tokens, text, start, end, end);
  else tokens.push({ text: written, norm, start, end, kind: 'word' });
}

/** The norms of plain words that were met, so that one word is one string; empty for chat spelling. */
const plainNorms = new Map<string, string>();
const mostNorms = 20_000;

function rememberNorm(written: string): string {
  const lower = written.toLowerCase();
  const norm = lower.endsWith('nt') || unmarked.has(lower) ? '' : lower;
  if (plainNorms.size >= mostNorms) plainNorms.clear();
  plainNorms.set(written, norm);
  return norm;
}

/** Pushes what the pattern has found; returns where it ends. */
function pushMatch(tokens: Token[], text: string, match: RegExpExecArray, to: number): number {
  const start = match.index;
  const end = Math.min(start + match[0].length, to);
  const { mark, word: plain, slashed } = match.groups ?? {};
  if (plain !== undefined) return pushWord(tokens, text, start, end, to);
  const written = text.slice(start, end);
  if (mark !== undefined) {
    if (isPlus(text, start)) tokens.push({ text: written, norm: 'and', start, end, kind: 'word' });
    else {
      const norm = isDash(text, start, end) ? '—' : markNorm(written);
      tokens.push({ text: written, norm, start, end, kind: 'mark' });
    }
  } else {
    const kind = slashed === undefined ? 'number' : 'word';
    tokens.push({ text: written, norm: normalize(written), start, end, kind });
  }
  return end;
}

/** Pushes a word, with its abbreviation's dot and its clitic cut off; returns where it ends. */
function pushWord(tokens: Token[], text: string, start: number, end: number, to: number): number {
  const written = text.slice(start, end);
  const norm = normalize(written);
  const dotted = end < to && text[end] === '.' && text[end + 1] !== '.' && isAbbreviated(written);
  if (dotted) {
    tokens.push({ text: text.slice(start, end + 1), norm, start, end: end + 1, kind: 'word' });
    return end + 1;
  }
  const parts = unmarked.get(norm) ?? splitClitic(norm);
  const [host, clitic] = parts;
  if (host !== undefined && clitic !== undefined) {
    const cut = start + host.length;
    tokens.push(
      { text: text.slice(start, cut), norm: host, start, end: cut, kind: 'word' },
      { text: text.slice(cut, end), norm: clitic, start: cut, end, kind: 'word' },
    );
    return end;
  }
  const spelled = unmarkedNegative.test(norm) ? `${norm.slice(0, -1)}'t` : norm;
  tokens.push({ text: written, norm: spelled, start, end, kind: 'word' });
  return end;
}

function isAbbreviated(written: string): boolean {
  return (
    abbreviations.has(normalize(written)) ||
    (/^\p{Lu}$/u.test(written) && written !== 'I') ||
    /^(?:\p{L}\.)+\p{L}$/u.test(written)
  );
}

function splitClitic(norm: string): readonly string[] {
  const at = norm.indexOf("'");
  if (at <= 0) return [];
  const host = norm.slice(0, at);
  const clitic = norm.slice(at);
  return hosts.has(host) && clitics.has(clitic) ? [host, clitic] : [];
}

/** Gives every clitic the norm of its full word, “’s” and “’d” by what follows. */
function resolveClitics(tokens: Token[]): Token[] {
  if (!tokens.some(({ norm }) => norm.charCodeAt(0) === apostrophe)) return tokens;
  for (const [index, token] of tokens.entries()) {
    const full = clitics.get(token.norm);
    if (full === undefined || !/^(?:'|[mrvls])/.test(token.norm)) continue;
    const perfect = followedByParticiple(tokens, index);
    const norm = !perfect ? full : token.norm === "'s" ? 'has' : token.norm === "'d" ? 'had' : full;
    tokens[index] = respelled(token, norm);
  }
  return tokens;
}

/** The token with another norm, in the form of all others. */
export function respelled({ text, start, end, kind }: Token, norm: string): Token {
  return { text, norm, start, end, kind };
}

function followedByParticiple(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  if (next === undefined) return false;
  if (next.norm === 'better') return true;
  return (
    participle.test(next.norm) ||
    (/^(?:not|never|always|already|just|also|ever|only|really)$/.test(next.norm) &&
      after !== undefined &&
      participle.test(after.norm))
  );
}
