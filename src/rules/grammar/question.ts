import { auxiliaries, questionWords } from '../../discourse/closed-classes.ts';
import type { Token } from '../../discourse/discourse.ts';
import { afterMarkers, clauseStarts, isInverted, withoutVocative } from './clause-starts.ts';
import { formulaOf, politenessOf } from './exemptions.ts';
import { indirectRequestEnd, isClosedImperative, isOpenImperative } from './open-requests.ts';
import { latePolarForm, polarForm } from './polar.ts';
import { closed, exempt, none, type QuestionForm } from './question-form.ts';
import { isAboutSafety } from './safety.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';
import { isEcho, statementForm } from './statement-questions.ts';
import { isSuggestion } from './suggestions.ts';
import { isTag, tagsStatement } from './tags.ts';
import { whForm } from './wh-questions.ts';
import { wordSet } from './words.ts';

/** What stands around an utterance. */
export interface UtteranceContext {
  /** Norms of what the other person has just said, by which an echo is known. */
  readonly previous?: readonly string[];
  /** Whether it stands in running minutes, where only plain question order is a question. */
  readonly isNarrated?: boolean;
}

/**
 * What kind of question one utterance is, `none` when it is none or the reading is doubtful.
 * `terminal` is its last mark; without “?” only plain question order counts.
 */
export function classifyQuestion(
  tokens: readonly Token[],
  terminal: string,
  context: UtteranceContext = {},
): QuestionForm {
  return classifyWords(withoutVocative(spokenWords(tokens)), terminal, context);
}

function classifyWords(
  words: readonly SpokenWord[],
  terminal: string,
  context: UtteranceContext,
): QuestionForm {
  const isAsked = terminal.includes('?');
  if (terminal.includes('!') && !isAsked) return none;
  const starts = clauseStarts(words);
  const first = starts[0];
  if (first === undefined) return isAsked && words.length > 0 ? exempt('continuation') : none;
  for (const start of isAsked ? starts : starts.slice(0, 1)) {
    const form = clauseForm(words, start, isAsked);
    if (form !== null) return excused(form, words);
  }
  const late = isAsked ? latePolarForm(words, first) : null;
  if (late !== null) return excused(late, words);
  if (tagsStatement(words, starts, isAsked)) return excused(closed('tag'), words);
  if (!isAsked || context.isNarrated) return none;
  return askedByTone(words, first, context);
}

/** The form of the clause that begins at `start`, when its first words show that it is a question. */
function clauseForm(
  words: readonly SpokenWord[],
  start: number,
  isAsked: boolean,
): QuestionForm | null {
  const asks = isAsked || isInverted(words, start);
  const formula = asks ? formulaOf(words, start) : null;
  if (formula !== null) return exempt(formula);
  if (isOpenImperative(words, start)) return { kind: 'open', form: 'imperative', isNarrow: false };
  if (isClosedImperative(words, start)) return closed('polar');
  if (indirectRequestEnd(words, start) !== -1) return indirect(words, start);
  if (isSuggestion(words, start, isAsked)) return { kind: 'suggestion' };
  const politeness = asks ? politenessOf(words, start) : null;
  if (politeness !== null) return exempt(politeness);
  if (isAfterStatement(words, start) && isTag(words, start)) return closed('tag');
  return whForm(words, start, isAsked) ?? polarForm(words, start, isAsked);
}

/** Whether more than discourse markers stands before a clause. */
function isAfterStatement(words: readonly SpokenWord[], start: number): boolean {
  return afterMarkers(words, 0) < start;
}

/** A statement, fragment or question word in place, which ask by “?” alone. */
function askedByTone(
  words: readonly SpokenWord[],
  first: number,
  context: UtteranceContext,
): QuestionForm {
  const form = statementForm(words, first);
  if (form.kind !== 'closed') return form;
  return isEcho(words, context.previous ?? []) ? exempt('echo') : excused(form, words);
}

/** “Would you like to say more, or go on?” is a choice; without “or” it opens. */
function indirect(words: readonly SpokenWord[], start: number): QuestionForm {
  const isChoice = words.some(({ norm }, index) => index > start && norm === 'or');
  return { kind: 'open', form: 'indirect', isNarrow: isChoice };
}

function excused(form: QuestionForm, words: readonly SpokenWord[]): QuestionForm {
  return form.kind === 'closed' && isAboutSafety(words) ? exempt('safety') : form;
}

/** Whether a sentence may hold a spoken question without “?”: its first word can begin one. */
export function mayAsk(tokens: readonly Token[]): boolean {
  const words = spokenWords(tokens.slice(0, 8));
  const word = words[afterMarkers(words, 0)];
  if (word === undefined) return false;
  return auxiliaries.has(word.norm) || questionWords.has(word.norm) || openers.has(word.norm);
}

/** First words of imperatives that open the talk. */
const openers = wordSet(
  "tell walk talk say describe help give paint fill catch bring show share explain unpack expand elaborate think reflect let imagine picture run take put set let's i",
);
