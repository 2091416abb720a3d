import {
  auxiliaries,
  determiners,
  indefinitePronouns,
  questionWords,
  subjectPronouns,
} from '../../discourse/closed-classes.ts';
import type { SpokenWord } from './spoken-words.ts';
import { invariantTags, lightAdverbs, markers, weakMarkers } from './words.ts';

/** Marks between which a new clause may begin. */
const clauseMarks: ReadonlySet<string> = new Set(', ; : — - … ( ) / . ? !'.split(' '));

/** Openers of more than one word, passed over like “so”. */
const openers = [
  'all right',
  'i mean',
  'you know',
  'by the way',
  'to be honest',
  'in that case',
  'just to check',
  'just so i know',
  'just so i understand',
  'can i just check',
  'can i just ask',
  'can i check',
  'can i ask',
  'may i ask',
  'let me ask',
  'let me check',
  'quick question',
  'one more thing',
  'out of curiosity',
  'of course',
  'fair enough',
  'thank you',
  'got it',
  'i see',
  'go on',
  'go ahead',
].map((phrase) => phrase.split(' '));

/**
 * The positions where a clause of the utterance begins: the first word and each word after a
 * mark, with discourse markers (“so”, “okay”) passed over.
 */
export function clauseStarts(words: readonly SpokenWord[]): readonly number[] {
  const starts = words.flatMap((_, index) =>
    opensClause(words, index) ? [afterMarkers(words, index)] : [],
  );
  return [...new Set(starts)].filter((start) => start < words.length);
}

function opensClause(words: readonly SpokenWord[], index: number): boolean {
  if (words[index]?.isMark) return false;
  const before = words[index - 1];
  return before === undefined || clauseMarks.has(before.norm);
}

/** The first position at or after `from` that is neither a discourse marker nor a mark. */
export function afterMarkers(words: readonly SpokenWord[], from: number): number {
  const word = words[from];
  if (word === undefined) return from;
  if (word.isMark || markers.has(word.norm)) return afterMarkers(words, from + 1);
  if (weakMarkers.has(word.norm) && isCutOff(words, from + 1)) return afterMarkers(words, from + 1);
  const opener = openers.find((phrase) =>
    phrase.every((norm, offset) => words[from + offset]?.norm === norm),
  );
  if (opener === undefined) return from;
  const after = from + opener.length;
  return words[after] === undefined || words[after]?.isMark ? afterMarkers(words, after) : from;
}

/** Whether a weak marker before `at` stands apart: a mark, “so” or a plain question follows. */
function isCutOff(words: readonly SpokenWord[], at: number): boolean {
  const next = words[at];
  if (next === undefined || next.isMark) return true;
  return (markers.has(next.norm) && next.norm !== 'or') || opensQuestion(words, at);
}

/** Whether a plain question begins here: a question word, or an auxiliary before its subject. */
function opensQuestion(words: readonly SpokenWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (questionWords.has(word.norm) || isInverted(words, at));
}

/** Whether an auxiliary stands before a subject here: “did you”, “is the school”. */
export function isInverted(words: readonly SpokenWord[], at: number): boolean {
  const [auxiliary, subject] = [words[at], words[at + 1]];
  if (auxiliary === undefined || subject === undefined || !auxiliaries.has(auxiliary.norm))
    return false;
  return canBeSubject(subject);
}

function canBeSubject({ norm, isCapital, isMark }: SpokenWord): boolean {
  if (isMark) return false;
  return (
    subjectPronouns.has(norm) ||
    determiners.has(norm) ||
    indefinitePronouns.has(norm) ||
    norm === 'there' ||
    isCapital
  );
}

/** The end of the clause that begins at `at`: the next clause mark, or the end of the utterance. */
export function clauseEnd(words: readonly SpokenWord[], at: number): number {
  const mark = words.findIndex(
    (word, index) => index >= at && word.isMark && clauseMarks.has(word.norm),
  );
  return mark === -1 ? words.length : mark;
}

/** Leaves out a name called at the end: “Finished yet, Maria?”. */
export function withoutVocative(words: readonly SpokenWord[]): readonly SpokenWord[] {
  const [mark, name] = words.slice(-2);
  if (mark?.norm !== ',' || name === undefined || words.length < 3) return words;
  const called = name.isCapital && !invariantTags.has(name.norm) && !auxiliaries.has(name.norm);
  return called ? words.slice(0, -2) : words;
}

/** “Just”, “please”, “maybe” before an instruction. */
export function afterSofteners(words: readonly SpokenWord[], start: number): number {
  const word = words[start];
  const isSoftener = word !== undefined && lightAdverbs.has(word.norm) && !words[start + 1]?.isMark;
  return isSoftener ? afterSofteners(words, start + 1) : start;
}
