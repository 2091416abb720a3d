import { determiners, objectPronouns, prepositions, subjectPronouns } from './closed-classes.ts';
import type { Token } from './discourse.ts';
import { irregularParticiples, irregularPastOf } from './irregular-verbs.ts';
import { namesPerson } from './names-person.ts';
import { roleVoice } from './roles.ts';
import { authorVerbs, participantVerbs } from './speech-verbs.ts';
import { isAdverb, isFunctionWord, isParticiple, isPastTense } from './word-classes.ts';

/** A form without tense that stands for a statement in shorthand: “Been driving her home”, “Always keep him a seat”. */
export interface Untensed {
  /** The token that names the act. */
  readonly verb: number;
  /** The act in its past form, by which acts are sorted. */
  readonly past: string;
  /** A base form, “Still owe him £5”: of anybody else it would end in -s. */
  readonly isFirstPerson: boolean;
}

/** Adverbs behind which a base form is a statement, where by itself it may be a task: “Always ring first thing”. */
const habitual =
  /^(?:always|usually|often|sometimes|still|never|normally|generally|regularly|mostly|rarely|seldom|only|just|also|really|honestly|now)$/;
/** Verbs of a state, which nobody is told to be in: a base form that is no task. */
const states =
  /^(?:know|owe|feel|think|hope|wish|love|hate|live|suspect|doubt|reckon|believe|trust|wonder|worry|want|need|miss|dream|belong|sing|worship)$/;
/** What tells a base form apart from a task: how often it is so, or that it is of the writer's own life. */
const recurring =
  / (?:(?:most|some|every|each) (?:other )?(?:day|week|month|year|night|morning|evening|weekend|time|sunday|monday|tuesday|wednesday|thursday|friday|saturday|term|season|christmas)s?|(?:on |at )?(?:\p{L}+day|weekend|night)s|these days|nowadays|regularly|a lot|the same \p{L}+(?: \p{L}+)? as|alongside|(?:in|on|from) my (?!super|next|1:1|one|session|meeting|team|manager)) ?/u;
/** Nouns in -ing that open a heading or an entry. */
const nouns =
  /^(?:nothing|something|anything|everything|thing|morning|evening|during|ring|bring|king|spring|string|wing|swing|ceiling|wedding|clothing|sibling|funding|housing|parking|according|regarding|including|pending|outstanding|depending|considering|assuming|sling|boring|interesting|amazing|exciting|willing)$/;
/** Nouns of events, which only a person or a thing behind them makes an act. */
const events =
  /^(?:meeting|training|hearing|viewing|briefing|opening|screening|booking|reading|drawing|feeling|warning|reasoning|learning|cleaning|counselling|counseling|parenting|heating|landing|building|living|smoking|shopping|cooking|swimming|ending|outing|standing)$/;
/** Verbs that carry a statement about the act itself: “Walking helps”, “Getting up is hard”. */
const predicate =
  /^(?:is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|does|doesn't|did|didn't|will|won't|would|wouldn't|can|can't|could|couldn't|should|may|might|must|seems|helps|makes|made|keeps|kept|feels|felt|works|gives|gave|takes|took|means|gets|got|remains|continues|becomes|became)$/;
/** Where another clause begins, with a subject of its own. */
const opensClause =
  /^(?:and|but|so|as|because|when|while|if|that|which|who|whom|where|why|what|how|until|till|since|before|after|though|although|then)$/;
/** Prepositions that bring in whom an act is done with, of events too. */
const towards = /^(?:with|w\/|to|towards|round|about)$/;
const beside = /^(?:with|w\/|for|to|towards|at|round|about)$/;

/** The form without tense that opens a statement at `at`; undefined where there is none. */
export function untensedAt(tokens: readonly Token[], at: number): Untensed | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || isSaid(tokens)) return undefined;
  const { norm } = token;
  if (norm === 'have' || norm === "haven't") return perfect(tokens, at);
  if (norm === 'been') return progressive(tokens, at + 1);
  if (bareParticiples.test(norm)) return participle(tokens, at);
  if (norm.endsWith('ing') && !irregularPastOf.has(norm))
    return isStatement(tokens, at) ? progressive(tokens, at) : undefined;
  return present(tokens, at);
}

/** “Have to laugh, he said”, “…, he told me”: what somebody says of themselves. */
function isSaid(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.kind === 'mark' ? tokens.length - 2 : tokens.length - 1;
  const isTold = tokens[last]?.norm === 'me' && tokens[last - 1]?.norm === 'told';
  const end = isTold ? last - 1 : last;
  const [subject, verb] = [tokens[end - 1]?.norm ?? '', tokens[end]?.norm ?? ''];
  return (
    /^(?:said|says|reports|states|told)$/.test(verb) &&
    subject !== 'i' &&
    subjectPronouns.has(subject)
  );
}

/** Participles that shorthand writes for “have …”; any other may well be passive: “Taken to hospital”. */
const bareParticiples = /^(?:rung|seen|done|written)$/;

/** “Rung Mo straight after”, “Done her form with her”, against “Seen by the nurse”. */
function participle(tokens: readonly Token[], at: number): Untensed | undefined {
  const next = tokens[at + 1];
  const isDone =
    next !== undefined &&
    (objectPronouns.has(next.norm) ||
      (namesPerson(next) && next.norm !== 'dr' && roleVoice(next.norm) !== 'third-party'));
  const end = tokens.findIndex(({ kind }, index) => index > at && kind === 'mark');
  const isPassive = tokens
    .slice(at, end === -1 ? undefined : end)
    .some(({ norm }) => norm === 'by');
  if (!isDone || isPassive) return undefined;
  return { verb: at, past: tokens[at]?.norm ?? '', isFirstPerson: true };
}

/** “Have put him down for it”, “Haven’t told her”. */
function perfect(tokens: readonly Token[], at: number): Untensed | undefined {
  const verb = pastAdverbs(tokens, at + 1);
  const norm = tokens[verb]?.norm ?? '';
  if (norm === 'been') {
    const act = progressive(tokens, verb + 1);
    return { verb: act?.verb ?? verb, past: act?.past ?? 'was', isFirstPerson: true };
  }
  const isPerfect = irregularParticiples.has(norm) || isParticiple(norm);
  if (!isPerfect && !isOwned(tokens[verb])) return undefined;
  return { verb: isPerfect ? verb : at, past: isPerfect ? norm : 'had', isFirstPerson: true };
}

/** “Have a soft spot for him”, against “Have him ring the school”. */
function isOwned(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || /^(?:the|this|that|your|it)$/.test(token.norm)) return false;
  return !objectPronouns.has(token.norm) && !namesPerson(token);
}

/** “Still owe him £5”, “Know his mum from church”. */
function present(tokens: readonly Token[], at: number): Untensed | undefined {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.kind === 'subject' ? tokens[at - 2] : tokens[at - 1];
  const isHabit = habitual.test(before?.norm ?? '') || isRecurring(tokens, at);
  if (next === undefined || next.kind === 'mark' || next.kind === 'quotation') return undefined;
  if (next.norm === 'you' || next.norm === 'your') return undefined;
  if (norm === 'keep' && /..ing$/.test(next.norm))
    return { verb: at, past: 'kept', isFirstPerson: true };
  if (isFunctionWord(norm) || isPastTense(norm) || /[^s]s$/.test(norm)) return undefined;
  const takes = takesObject(next) || isAdverb(next.norm) || /^(?:so|to|that|like)$/.test(next.norm);
  const isHeld = isHabit && irregularPastOf.has(norm) && !isFunctionWord(next.norm);
  const counts =
    next.kind === 'number' || /^(?:one|two|three|four|five|next|near)$/.test(next.norm);
  if (!takes && !isHeld && !counts && !subjectPronouns.has(next.norm)) return undefined;
  const isStated = isHabit
    ? pastByBase(norm) !== undefined || takesObject(next)
    : states.test(norm);
  return isStated ? { verb: at, past: pastOfBase(norm), isFirstPerson: true } : undefined;
}

/** “Ring her most nights”, “Worship at the same church as ct”: no task, as it is so again and again. */
function isRecurring(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ kind }, next) => next > at && kind !== 'word');
  const words = tokens.slice(at, end === -1 ? undefined : end).map(({ norm }) => norm);
  return recurring.test(`${words.join(' ')} `);
}

/** “Driving her home on Fridays”: the gerund at `at`, or behind adverbs there. */
function progressive(tokens: readonly Token[], at: number): Untensed | undefined {
  const verb = pastAdverbs(tokens, at);
  const norm = tokens[verb]?.norm ?? '';
  if (!/..ing$/.test(norm) || nouns.test(norm)) return undefined;
  const next = tokens[verb + 1];
  const inner = tokens[verb + 2];
  const planned =
    norm === 'going' && next?.norm === 'to' ? pastByBase(inner?.norm ?? '') : undefined;
  if (planned !== undefined) return { verb: verb + 2, past: planned, isFirstPerson: false };
  if (next === undefined || next.kind === 'mark') return undefined;
  if (tokens.slice(verb + 1, verb + 5).some(isOfMany)) return undefined;
  const isEvent = events.test(norm) && prepositions.has(next.norm) && !towards.test(next.norm);
  const isVerb = !isEvent && (takesObject(next) || isAdverb(next.norm) || next.kind === 'number');
  if (!isVerb && !isDoneBeside(tokens, verb + 1)) return undefined;
  return { verb, past: pastOf(norm), isFirstPerson: false };
}

/** “Giving clients lifts”: an act towards people at large is a topic. */
function isOfMany({ norm, text }: Token): boolean {
  return norm.endsWith('s') && /^\p{Ll}/u.test(text) && roleVoice(norm.slice(0, -1)) !== undefined;
}

/** Whether a gerund opens a statement of its own: it is no subject of another verb, no way to do what follows, and nothing that anybody may do. */
function isStatement(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length; next += 1) {
    const { norm, kind } = tokens[next] ?? { norm: '', kind: 'mark' };
    if (norm === ',') return !isMainClause(tokens, next + 1);
    if (norm === 'you' || norm === 'your') return false;
    if (kind === 'mark' || subjectPronouns.has(norm) || opensClause.test(norm)) return true;
    if (predicate.test(norm)) return false;
    if (isPastTense(norm) && !isParticiple(norm)) return false;
  }
  return true;
}

/** Whether a subject and its past verb stand here: “Driving home, she told me …”. */
function isMainClause(tokens: readonly Token[], at: number): boolean {
  const [subject, verb] = [tokens[at], tokens[at + 1]];
  if (subject === undefined || verb === undefined) return false;
  return namesPerson(subject) && (isPastTense(verb.norm) || predicate.test(verb.norm));
}

/** “Going halves **with him**”: a noun, then whom it is done with. */
function isDoneBeside(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + 4); next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (!beside.test(token.norm)) continue;
    const norm = tokens[next + 1]?.norm ?? '';
    return (objectPronouns.has(norm) && norm !== 'it') || roleVoice(norm) === 'participant';
  }
  return false;
}

function takesObject({ norm, kind, text }: Token): boolean {
  if (kind !== 'word') return false;
  return (
    determiners.has(norm) ||
    objectPronouns.has(norm) ||
    prepositions.has(norm) ||
    norm === 'to' ||
    roleVoice(norm) !== undefined ||
    /^\p{Lu}\p{Ll}/u.test(text)
  );
}

function pastAdverbs(tokens: readonly Token[], at: number): number {
  let verb = at;
  const norm = (): string => tokens[verb]?.norm ?? '';
  while (/^(?:not|never|also|just|since|now|already|even|always)$/.test(norm()) || isAdverb(norm()))
    verb += 1;
  return verb;
}

/** “drove” of “driving”; any other word as it is. */
export function pastOf(norm: string): string {
  if (!/..ing$/.test(norm)) return norm;
  const stem = norm.slice(0, -3);
  const undoubled = /(?<double>[^aeiouls])\k<double>$/.test(stem) ? stem.slice(0, -1) : stem;
  return (
    irregularPastOf.get(stem) ??
    irregularPastOf.get(`${stem}e`) ??
    irregularPastOf.get(undoubled) ??
    regularPast(stem)
  );
}

function pastOfBase(norm: string): string {
  return irregularPastOf.get(norm) ?? regularPast(norm);
}

/** The past of a base form that is known to be a verb’s. */
function pastByBase(norm: string): string | undefined {
  const past = pastOfBase(norm);
  return irregularPastOf.has(norm) || isKnownVerb(past) ? past : undefined;
}

function isKnownVerb(past: string): boolean {
  return authorVerbs.has(past) || participantVerbs.has(past);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}
