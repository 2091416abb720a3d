import { onceEach } from '../note/once-each.ts';
import type { Token } from './discourse.ts';
import type { Antecedent } from './mention-scene.ts';
import { firstPossessive } from './pronouns.ts';
import type { PronounPlace } from './resolve-pronoun.ts';
import { subordinate } from './subject-before.ts';
import { speaking, telling } from './subject-of-speech.ts';
import { isStaff } from './voices.ts';
import { isVerbish } from './word-classes.ts';

/** How many persons back a subject may be taken up. */
const subjectMemory = 5;

/**
 * How well somebody fits a pronoun, 0 or less for not at all. A subject goes on as a subject: in the
 * sentence before whoever is told in it, and that before those of sentences past. Of equals, the one
 * whose gender is known fits better.
 */
export function rankOf(
  candidate: Antecedent,
  age: number,
  isExact: boolean,
  place: PronounPlace,
): number {
  const isHere = candidate.sentence === place.scene.sentence;
  if (isForeign(candidate, place, isHere)) return 0;
  return 2 * rankByPart(candidate, age, isHere, isExact, place) + (isExact ? 1 : 0);
}

function rankByPart(
  candidate: Antecedent,
  age: number,
  isHere: boolean,
  isExact: boolean,
  place: PronounPlace,
): number {
  const { part } = place;
  const { possessive, isPronoun } = candidate.mention;
  if ((possessive && !isPronoun) || isAsker(candidate, place)) return 1;
  if (isPast(candidate, place) || isAbsent(candidate, place) || isNamedOnly(candidate)) return 1;
  if (part === 'object' || !isSubject(candidate))
    return part === 'subject' && isHere && (isExact || isTold(candidate)) ? 5 : 2;
  if (part === 'owner') return isHere ? 3 : 2;
  if (isHere) return 6;
  if (age >= subjectMemory) return 2;
  return subordinate.test(wordBefore(candidate)) ? 3 : 4;
}

/** Whether somebody was last spoken of before the sentence before, who is not whom the note is about. */
function isPast({ mention, sentence }: Antecedent, { scene }: PronounPlace): boolean {
  return mention.voice === 'third-party' && sentence < scene.sentence - 1;
}

/** “Her brother, 1998.”: an outsider in words without a verb, as an answer is noted, does nothing yet. */
function isNamedOnly({ mention, tokens }: Antecedent): boolean {
  return mention.voice === 'third-party' && !hasVerb(tokens);
}

const hasVerb = onceEach((tokens: readonly Token[]) =>
  tokens.some(({ kind, norm }) => kind === 'subject' || (kind === 'word' && isVerbish(norm))),
);

/** “She says her dad rang. Told her …”: an outsider of whom somebody speaks is not there to be told anything. */
function isAbsent(
  { mention, tokens }: Antecedent,
  { tokens: words, at, part }: PronounPlace,
): boolean {
  if (part !== 'object' || mention.voice !== 'third-party') return false;
  if (!telling.test(words[at - 1]?.norm ?? '')) return false;
  return tokens.slice(0, mention.first).some(({ norm }) => speaking.test(norm));
}

/** Whether a verb follows somebody, or they are left out before one. */
export function isSubject({ mention, tokens }: Antecedent): boolean {
  const { first, last, possessive } = mention;
  if (tokens[first]?.kind === 'subject') return true;
  return !possessive && isVerbish(tokens[last + 1]?.norm ?? '');
}

/** Whether a verb of speech stands before somebody: they are told or asked. */
function isTold(candidate: Antecedent): boolean {
  return !candidate.mention.possessive && telling.test(wordBefore(candidate));
}

function wordBefore({ mention, tokens }: Antecedent): string {
  return tokens[mention.first - 1]?.norm ?? '';
}

/** “Why did he not ring her?”: the supervisor is who asks, and seldom the one whom something is done to. */
function isAsker({ mention }: Antecedent, { tokens, at, part }: PronounPlace): boolean {
  return (
    mention.voice === 'supervisor' && part === 'object' && !telling.test(tokens[at - 1]?.norm ?? '')
  );
}

/**
 * Whether somebody is not of the scene any more: the speaker's own kin of an earlier sentence, a
 * colleague who does not speak.
 */
function isForeign(candidate: Antecedent, place: PronounPlace, isHere: boolean): boolean {
  const { scene, tokens, at, part } = place;
  const isKin = isOwnKin(candidate, place);
  if (!isKin && (scene.isAuthorSpokenOf || !isStaff(candidate.mention.voice))) return false;
  const isNext = candidate.sentence === scene.sentence - 1 && isSubject(candidate);
  if (isKin) return !isHere && !(isNext && at === 0);
  if (part !== 'subject') return !isHere || !isSubject(candidate);
  return !isHere && !isNext && !speaking.test(tokens[at + 1]?.norm ?? '');
}

/** Whether somebody is of the speaker's own family: “my mum”, said by staff. */
function isOwnKin({ mention, tokens }: Antecedent, { scene }: PronounPlace): boolean {
  return (
    mention.voice === 'third-party' &&
    firstPossessive.has(tokens[mention.first]?.norm ?? '') &&
    isStaff(scene.speaker)
  );
}
