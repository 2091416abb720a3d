import type { Clause, Mention, Stance, Token } from './discourse.ts';
import { closedTags, isVerbish } from './word-classes.ts';

const genericSubject =
  /^(?:staff|workers|caseworkers|clinicians|supervisors|volunteers|employees|practitioners|advocates|professionals|clients|participants|residents|everyone|nobody|anyone)$/;
const rule =
  /^(?:must|should|may|shall|cannot|can't|mustn't|shouldn't|are|do|don't|ought|need|never)$/;

/** The clauses of a sentence with what each claims; whether a passage is denied, `stanceOf` in `stance.ts` tells. */
export function findClauses(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  context: {
    readonly isGeneric: boolean;
    readonly isAsked: boolean;
    readonly isOpenTask: boolean;
  },
): readonly Clause[] {
  const starts = clauseStarts(tokens, mentions);
  const conditional = context.isOpenTask || opensCondition(tokens, firstWord(tokens));
  return starts.map((first, index) => {
    const last = (starts[index + 1] ?? tokens.length) - 1;
    const stance = context.isGeneric
      ? 'generic'
      : stanceOf(tokens, first, last, conditional, context.isAsked);
    return { first, last, stance };
  });
}

/** Where clauses begin: after `; : — ( )`, at a joining word or comma that a subject follows. */
function clauseStarts(tokens: readonly Token[], mentions: readonly Mention[]): readonly number[] {
  const subjects = new Set(
    mentions.filter(({ possessive }) => !possessive).map(({ first }) => first),
  );
  const owners = new Set(mentions.filter(({ possessive }) => possessive).map(({ first }) => first));
  const starts = new Set([0]);
  for (const [at, token] of tokens.entries()) {
    if (at === 0) continue;
    if (token.kind === 'mark' && /^[;:—()…]$/.test(token.norm)) starts.add(at + 1);
    const next = tokens[at + 1];
    if (
      token.norm === ',' &&
      next !== undefined &&
      (next.kind === 'subject' || beginsClause(tokens, at + 1, subjects, owners))
    )
      starts.add(at + 1);
    if (
      token.kind === 'word' &&
      joins(token.norm) &&
      (next?.kind === 'subject' ||
        beginsClause(tokens, at + 1, subjects, owners) ||
        opensCondition(tokens, at))
    )
      starts.add(at);
  }
  return [...starts].filter((start) => start < tokens.length).sort((a, b) => a - b);
}

function joins(norm: string): boolean {
  return closedTags(norm).includes('Conjunction') || norm === 'who' || norm === 'which';
}

/** Whether a subject and its verb begin at `at`. */
function beginsClause(
  tokens: readonly Token[],
  at: number,
  subjects: ReadonlySet<number>,
  owners: ReadonlySet<number>,
): boolean {
  for (let index = at; index < Math.min(tokens.length, at + 3); index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (subjects.has(index) || owners.has(index) || closedTags(token.norm).includes('Pronoun')) {
      return tokens
        .slice(index + 1, index + 5)
        .some((later) => later.kind === 'word' && isVerbish(later.norm));
    }
    if (
      !closedTags(token.norm).some(
        (tag) => tag === 'Filler' || tag === 'Conjunction' || tag === 'Determiner',
      )
    )
      return false;
  }
  return false;
}

function firstWord(tokens: readonly Token[]): number {
  return Math.max(
    0,
    tokens.findIndex(
      ({ norm, kind }) => kind === 'word' && !/^(?:and|but|so|also|then)$/.test(norm),
    ),
  );
}

function opensCondition(tokens: readonly Token[], first: number): boolean {
  const opener = tokens[first]?.norm ?? '';
  if (opener === 'unless') return true;
  if (opener === 'if')
    return !/^(?:as|ask|asked|asks|asking|know|knew|knows|see|sure|wonder|wondered|wonders|check|checked)$/.test(
      tokens[first - 1]?.norm ?? '',
    );
  const next = tokens[first + 1]?.norm ?? '';
  if (
    (opener === 'in' && next === 'case') ||
    (opener === 'in' && next === 'the' && tokens[first + 2]?.norm === 'event')
  )
    return true;
  return opener === 'when' && /^(?:a|an)$/.test(next);
}

function stanceOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  conditional: boolean,
  isAsked: boolean,
): Stance {
  if (isGenericClause(tokens, first, last)) return 'generic';
  if (isAsked) return 'asked';
  if (conditional || opensCondition(tokens, first)) return 'hypothetical';
  return tokens
    .slice(first, last + 1)
    .some((_, offset) => isTentative(tokens, first + offset, last))
    ? 'hypothetical'
    : 'asserted';
}

/** “might”, “may”, and “would” unless it tells a habit. */
function isTentative(tokens: readonly Token[], at: number, last: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'might') return true;
  if (norm === 'could') return !isGranted(tokens, at);
  if (norm === 'may') return tokens[at]?.text !== 'May';
  if (norm !== 'would' && norm !== "wouldn't") return false;
  if (isBackshifted(tokens, at) || isModest(tokens, at)) return false;
  const following = tokens.slice(at + 1, last + 1).map((token) => token.norm);
  return (
    !following.includes('always') &&
    !following.includes('often') &&
    !following.includes('usually') &&
    following[0] !== 'like'
  );
}

/** “told her she could ring me”: what somebody is told that they may do, and not what might be. */
function isGranted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at).map((token) => token.norm);
  const after = tokens[at + 1]?.norm ?? '';
  return granted.test(before.join(' ')) && !/^(?:be|have|not|\W.*)$/.test(after);
}

const granted =
  /(?:^| )(?:told|reminded|assured|promised|texted|messaged|let)(?: [\p{L}'’.-]+){1,3} (?:he|she|they|you)$/u;

/** “I would call her a friend”: what somebody says of how they see it. */
function isModest(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.norm, tokens[at + 1]?.norm ?? ''];
  return before === 'i' && /^(?:say|call|describe|count|class|rank|guess)$/.test(after);
}

/** “told her it would …”, “asked what would …”: what is said to come, and not what might. */
function isBackshifted(tokens: readonly Token[], at: number): boolean {
  for (let verb = at - 1; verb > Math.max(-1, at - 9); verb -= 1) {
    const token = tokens[verb];
    if (token === undefined || token.kind === 'mark' || /^(?:if|whether|unless)$/.test(token.norm))
      return false;
    if (saidBefore.test(token.norm)) return true;
  }
  return false;
}

const saidBefore =
  /^(?:said|told|asked|promised|agreed|explained|assured|reassured|replied|answered|confirmed|decided|swore|reminded|wrote|texted|warned)$/;

/** “Staff must not accept gifts”: a bare plural and a rule for it. */
function isGenericClause(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 3); at += 1) {
    const token = tokens[at];
    if (token === undefined || !genericSubject.test(token.norm)) continue;
    if (
      tokens
        .slice(at + 1, at + 3)
        .some(({ norm }) => rule.test(norm) && norm !== 'are' && norm !== 'do' && norm !== 'never')
    )
      return true;
  }
  return false;
}
