import type { Mention, Report, Token, Voice } from './discourse.ts';
import { thoughtVerbs } from './speech-verbs.ts';
import { subordinate } from './subject-before.ts';
import { isStaff } from './voices.ts';
import { isPastTense, isVerbish } from './word-classes.ts';

/** A reported clause runs to the sentence's end, or to a mark or joining word where its speaker acts again. */
export function clauseEnd(
  tokens: readonly Token[],
  first: number,
  link: Report['link'],
  speaker: Voice,
  mentions: readonly Mention[],
): number {
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark' && /^[;—()]$/.test(token.norm)) return at - 1;
    if (token.kind === 'mark' && /^[.?!…]$/.test(token.norm) && at === tokens.length - 1)
      return at - 1;
    if (
      at > first &&
      /^(?:and|but|so|then|,)$/.test(token.norm) &&
      (resumes(tokens, at, speaker, mentions) ||
        actsOnThought(tokens, first, at) ||
        (link === 'to' && restarts(tokens, at, mentions)))
    )
      return at - 1;
  }
  return tokens.length - 1;
}

/** Whether somebody and a verb follow a joining word, which “to …” takes no part in. */
function restarts(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const mention = mentions.find(({ first, possessive }) => first === at + 1 && !possessive);
  return mention !== undefined && isVerbish(tokens[mention.last + 1]?.norm ?? '');
}

const stative =
  /^(?:knew|felt|was|were|had|wanted|needed|understood|thought|believed|loved|liked|lived|hoped|cared)$/;

/** “I felt she needed it, so I …”: a thought has been told where its thinker acts on it. */
function actsOnThought(tokens: readonly Token[], first: number, at: number): boolean {
  return (
    tokens[at]?.norm === 'so' &&
    tokens[at + 1]?.norm === 'i' &&
    isPastTense(tokens[at + 2]?.norm ?? '') &&
    tokens.slice(Math.max(0, first - 2), first).some(({ norm }) => thoughtVerbs.has(norm))
  );
}

/** Whether the narration takes over again after a joining word: a dropped subject, or “I” and “CM” after others' words. */
function resumes(
  tokens: readonly Token[],
  at: number,
  speaker: Voice,
  mentions: readonly Mention[],
): boolean {
  let next = at + 1;
  while (/^(?:and|but|so|then)$/.test(tokens[next]?.norm ?? '')) next += 1;
  if (tokens[next]?.kind === 'subject')
    return tokens[at]?.norm === ',' || !stative.test(tokens[next + 1]?.norm ?? '');
  if (subordinate.test(tokens[next]?.norm ?? ''))
    return !isStaff(speaker) && writes(tokens, next, mentions);
  const mention = mentions.find(({ first }) => first === next);
  if (mention === undefined || mention.possessive) return false;
  const norm = tokens[next]?.norm ?? '';
  if (norm === 'i') return !isStaff(speaker);
  return (
    mention.voice === 'author' && !/^(?:he|she|they|you|we)$/.test(norm) && speaker !== 'author'
  );
}

/** “…, and as it was late I rang”: whether “I” acts behind a clause that a joining word opens. */
function writes(tokens: readonly Token[], from: number, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ first }) =>
      first > from &&
      first < from + 14 &&
      tokens[first]?.norm === 'i' &&
      isVerbish(tokens[first + 1]?.norm ?? ''),
  );
}
