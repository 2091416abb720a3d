import type { Mention, Sentence, Stance, Token } from './discourse.ts';
import { isStaff } from './voices.ts';
import { closedTags } from './word-classes.ts';

/** Verbs by which staff keep away from an act. */
const declining =
  /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|return(?:ed|s|ing)?|reject(?:s|ed|ing)?|ignor(?:e|es|ed|ing))$/;
/** Negatives inside set phrases that deny nothing of the clause. */
const idleNegative =
  /^(?:no (?:biggie|problem|problems|worries|doubt|wonder|big|harm|one's|need|matter|longer|show|shows)|not (?:only|just)\b|never mind|nothing (?:serious|big|much)|none of)/;

/**
 * What is claimed of the passage `[first, last]`: its clause's claim, or `negated` where a denial
 * inside it or before it in the clause reaches it, or where staff decline, refuse or return it.
 */
export function stanceOf(sentence: Sentence, first: number, last: number): Stance {
  const clause = sentence
    .clauses()
    .find((candidate) => first >= candidate.first && first <= candidate.last);
  if (clause === undefined) return 'asserted';
  if (clause.stance !== 'asserted' && clause.stance !== 'hypothetical') return clause.stance;
  const { tokens } = sentence;
  for (let at = clause.first; at <= last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const reaches =
      denies(tokens, at) ||
      (declining.test(token.norm) && isStaffAct(tokens, sentence.mentions(), at));
    if (reaches && (at >= first || !isCutOff(tokens, at, first))) return 'negated';
  }
  return clause.stance;
}

/** A “no” or “without” denies the words up to the next comma, “not” and “never” those to the clause's end. */
function isCutOff(tokens: readonly Token[], denial: number, passage: number): boolean {
  const norm = tokens[denial]?.norm ?? '';
  if (isSubordinate(tokens, denial, passage)) return true;
  if (norm === 'not' && isOfNoun(tokens, denial))
    return tokens.slice(denial, passage).some((token) => /^[,)—]$/.test(token.norm));
  if (!/^(?:no|without|w\/o|none|nothing|nobody)$/.test(norm)) return false;
  return tokens
    .slice(denial, passage)
    .some((token) => token.norm === ',' || token.norm === 'and' || token.kind === 'subject');
}

/** What is so, whether or not it is told: “didn’t tell her that I …”. */
const factive =
  /^(?:tell|told|telling|mention(?:ed|ing)?|record(?:ed|ing)?|document(?:ed|ing)?|disclos(?:e|ed|ing)|deny|denying|regret(?:ted|ting)?)$/;

/** How far before a passage, in tokens, its subject and what that is told by may stand. */
const nearby = 14;

/** “Without a voucher I lent …”, “Not wanting a scene I …”, “I told nobody that I …”: somebody acts behind the words denied. */
function isSubordinate(tokens: readonly Token[], denial: number, passage: number): boolean {
  const isAside =
    tokens[denial]?.norm === 'without' || /.ing$/.test(tokens[denial + 1]?.norm ?? '');
  const start = Math.max(denial + 1, passage - nearby);
  const denied = tokens.slice(start, passage + 1).map(({ norm }) => norm);
  const from = isAside ? 0 : denied.findIndex((norm) => factive.test(norm));
  return from !== -1 && denied.slice(from + 1).some((norm) => nominative.test(norm));
}

/** Pronouns that are a subject and nothing else. */
const nominative = /^(?:i|he|she|we|they)$/;

/** “, not the work one, …”: set off, and of a thing rather than an act. */
function isOfNoun(tokens: readonly Token[], denial: number): boolean {
  const isSetOff = /^[,(—]$/.test(tokens[denial - 1]?.norm ?? '');
  return isSetOff && closedTags(tokens[denial + 1]?.norm ?? '').includes('Determiner');
}

function denies(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (!closedTags(norm).includes('Negative')) return false;
  const phrase = [norm, tokens[at + 1]?.norm ?? ''].join(' ');
  if (norm === 'no' && tokens[at + 1]?.kind !== 'word') return false;
  return !idleNegative.test(phrase);
}

function isStaffAct(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const subject = [...mentions]
    .reverse()
    .find((mention) => !mention.possessive && mention.last < at);
  const isBare = tokens[at - 1]?.kind === 'subject';
  return subject === undefined ? isBare : isStaff(subject.voice);
}
