import {
  auxiliaries,
  beForms,
  determiners,
  doForms,
  haveForms,
  negativeAuxiliaries,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from '../../discourse/closed-classes.ts';
import { clauseStarts, isInverted } from './clause-starts.ts';
import { closed, exempt, none, type QuestionForm } from './question-form.ts';
import type { SpokenWord } from './spoken-words.ts';
import { isParticiple, wordSet, yetWords } from './words.ts';

/** Auxiliaries that begin a conditional when they come first: “Had you known, …”. */
const conditionals = wordSet('had were should');
/** Auxiliaries that are imperatives as well: “Do that today.” “Have her sign.” */
const imperatives = wordSet('do have');
/** Subjects that only a subject can be, so that “Do you”, “Have they” are no imperatives. */
const plainSubjects = wordSet('i you he she we they u ya');
/** Subjects in the singular that may follow “is”, “was” in a statement without “?”. */
const pronounSubjects = wordSet('i you he she it we they u ya there this that');

/** The form of a clause at `start` that begins with an auxiliary before its subject; null when it does not. */
export function polarForm(
  words: readonly SpokenWord[],
  start: number,
  isAsked: boolean,
): QuestionForm | null {
  const first = words[start];
  if (first === undefined || !auxiliaries.has(first.norm)) return null;
  if (isBackchannel(words, start)) return exempt('continuation');
  const isPolar = isAsked ? isPolarStart(words, start) : standsAlone(words, start);
  return isPolar ? formAt(words, start) : null;
}

/** “Did he?”, “Is it.”: an answer that only shows that one listens. */
function isBackchannel(words: readonly SpokenWord[], start: number): boolean {
  return words.length - start === 2 && subjectPronouns.has(words[start + 1]?.norm ?? '');
}

/** The same for an auxiliary after a name, topic or adverbial without a comma: “So Owen are you …?” */
export function latePolarForm(words: readonly SpokenWord[], start: number): QuestionForm | null {
  const at = laterInversion(words, start);
  return at === -1 ? null : formAt(words, at);
}

function formAt(words: readonly SpokenWord[], at: number): QuestionForm | null {
  const auxiliary = words[at]?.norm ?? '';
  const goesOn = clauseStarts(words).some((next) => next > at && opensWh(words, next));
  if (goesOn) return conditionals.has(auxiliary) ? null : none;
  const isNegative = negativeAuxiliaries.has(auxiliary) || isNegated(words, at);
  if (isNegative) return closed('negative-polar');
  return closed(isAlternative(words, at) ? 'alternative' : 'polar');
}

/** With “?”, an auxiliary first is enough, unless nothing or a conjunction follows. */
function isPolarStart(words: readonly SpokenWord[], start: number): boolean {
  const next = words[start + 1];
  if (next === undefined || next.isMark) return false;
  return !prepositions.has(next.norm) || next.norm === 'like';
}

/** Without “?”, only an order that no statement or instruction has counts. */
function standsAlone(words: readonly SpokenWord[], start: number): boolean {
  const [auxiliary, subject] = [words[start]?.norm ?? '', words[start + 1]];
  if (subject === undefined || subject.isMark || !auxiliaries.has(auxiliary)) return false;
  if (conditionals.has(auxiliary) || auxiliary === 'may') return false;
  if (imperatives.has(auxiliary) || auxiliary === "don't")
    return plainSubjects.has(subject.norm) && auxiliary !== "don't";
  if (doForms.has(auxiliary) || auxiliary === "didn't" || auxiliary === "doesn't")
    return isInverted(words, start);
  if (beForms.has(auxiliary) && determiners.has(subject.norm)) return isAboutState(words);
  return pronounSubjects.has(subject.norm) && !haveForms.has(auxiliary)
    ? true
    : plainSubjects.has(subject.norm);
}

/** “is the intake typed up yet”: what ends in its state or in “yet” is no statement in shorthand. */
function isAboutState(words: readonly SpokenWord[]): boolean {
  const last = words.findLast(({ isMark }) => !isMark)?.norm ?? '';
  return yetWords.has(last) || isParticiple(last);
}

/** “So Owen are you …”, “the school did they …”: an auxiliary and its pronoun after a fronted phrase. */
function laterInversion(words: readonly SpokenWord[], start: number): number {
  const end = Math.min(words.length - 1, start + 9);
  for (let at = start + 1; at < end; at++) {
    const word = words[at];
    if (word === undefined || word.isMark) return -1;
    if (questionWords.has(word.norm) || plainSubjects.has(word.norm)) {
      if (!beginsFronted(words, start)) return -1;
      continue;
    }
    if (auxiliaries.has(word.norm) && subjectPronouns.has(words[at + 1]?.norm ?? '')) return at;
  }
  return -1;
}

/** Whether a subordinate clause begins here: “when you got there did he …”. */
function beginsFronted(words: readonly SpokenWord[], start: number): boolean {
  const word = words[start];
  return word !== undefined && subordinators.has(word.norm) && !isInverted(words, start + 1);
}

/** “Did you not call”, “have they still not signed”. */
function isNegated(words: readonly SpokenWord[], at: number): boolean {
  const subject = words[at + 1];
  if (
    subject === undefined ||
    !(subjectPronouns.has(subject.norm) || determiners.has(subject.norm))
  )
    return false;
  return (
    words[at + 2]?.norm === 'not' ||
    (words[at + 2]?.norm === 'still' && words[at + 3]?.norm === 'not')
  );
}

function isAlternative(words: readonly SpokenWord[], at: number): boolean {
  return words.some(({ norm }, index) => index > at + 1 && norm === 'or');
}

function opensWh(words: readonly SpokenWord[], at: number): boolean {
  return (
    questionWords.has(words[at]?.norm ?? '') &&
    isInverted(words, at + 1) &&
    words[at - 1]?.isMark === false
  );
}
