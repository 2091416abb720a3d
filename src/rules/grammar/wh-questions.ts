import {
  auxiliaries,
  beForms,
  prepositions,
  questionWords,
  subjectPronouns,
} from '../../discourse/closed-classes.ts';
import { blamingWh } from './blame-phrases.ts';
import { clauseEnd, isInverted } from './clause-starts.ts';
import { frames } from './frames.ts';
import { type QuestionForm, wh } from './question-form.ts';
import type { SpokenWord } from './spoken-words.ts';
import { wordSet } from './words.ts';

/** Question words that open a clause of time or place as readily as a question. */
const adverbialWords = wordSet('when where');
/** Question words that open a relative clause after a noun. */
const relativeWords = wordSet('who whom whose which');

/** Clauses that only look like questions: “which is because …”. */
const continuations = frames(`
  which is|was because|why|how
  which means|meant
  what a|an
`);

/** Wh-questions that ask for one fact, or only prompt. */
const narrow = frames(`
  what|which time|day|date|address|number|year|room|office|form|age|email
  what is|was the|his|her|their|your ... date|deadline|number|address|age|email|phone|time|total|amount
  what is your ... app|name|handle|username|number|address
  what|how about
  what if
  how many|much|long|old|often|far|soon|late|big|frequently|quickly
  how come
  how is|was|would <time>
  when is|was|are|were|will|did|can|could|has|have|should
  where is|are|was|were the|his|her|their|that|this|my
  which ... are|is|still
  who is|are|was chairing|covering|on|next|there|here|attending|coming|taking
  why did you|u
  what|who|when|where|why|which|how $
  which one $
  what now $
  why not
  by|since|until|till when
  for|until how long
  at what time
  on what|which day|date
`);

/** The form of a clause at `start` that begins with a question word; null when it does not. */
export function whForm(
  words: readonly SpokenWord[],
  start: number,
  isAsked: boolean,
): QuestionForm | null {
  const at = questionWordAt(words, start);
  const word = words[at];
  if (word === undefined || continuations.endAt(words, at) !== -1) return null;
  const isPlain = isInverted(words, at + 1) || isInverted(words, at + 2);
  if (!isAsked) {
    const asks = (isPlain && isInverted(words, at + 1)) || blamingWh.endAt(words, at) !== -1;
    return asks ? wh(isNarrow(words, start)) : null;
  }
  if (adverbialWords.has(word.norm) && isAdverbialClause(words, at)) {
    return word.norm === 'where' && clauseEnd(words, at) === words.length ? wh(false) : null;
  }
  if (start > 0 && relativeWords.has(word.norm) && isRelative(words, at)) return null;
  return wh(isNarrow(words, start));
}

/** The question word of a clause: its first word, or the second after a preposition (“in what way”). */
function questionWordAt(words: readonly SpokenWord[], start: number): number {
  const [first, second] = [words[start], words[start + 1]];
  if (first === undefined) return -1;
  if (questionWords.has(first.norm)) return start;
  return prepositions.has(first.norm) &&
    second !== undefined &&
    questionWords.has(second.norm) &&
    (second.norm !== 'when' || isInverted(words, start + 2) || words[start + 2]?.isMark !== false)
    ? start + 1
    : -1;
}

/** “When you got there, …”: no auxiliary follows, and something else does. */
function isAdverbialClause(words: readonly SpokenWord[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    !next.isMark &&
    !auxiliaries.has(next.norm) &&
    !questionWords.has(next.norm) &&
    next.norm !== 'else'
  );
}

/** “…, who is the guardian”: a relative clause after a comma, unless “and” or “so” opened it. */
function isRelative(words: readonly SpokenWord[], at: number): boolean {
  const before = words[at - 1];
  const afterMark = before?.isMark ?? false;
  const subject = words[at + 2];
  const hasSubject = subject !== undefined && subjectPronouns.has(subject.norm);
  return afterMark && !(beForms.has(words[at + 1]?.norm ?? '') && hasSubject);
}

function isNarrow(words: readonly SpokenWord[], start: number): boolean {
  return narrow.endAt(words, start) !== -1;
}

/** Whether a question word stands in place of an answer: “She said what?”, “And that was when?”. */
export function hasQuestionWordInPlace(words: readonly SpokenWord[], first: number): boolean {
  const tail = words.slice(Math.max(first, words.length - 3));
  const last = words.at(-1);
  if (last === undefined || words.length - first < 2) return false;
  if (questionWords.has(last.norm) || last.norm === 'else')
    return tail.some(({ norm }) => questionWords.has(norm));
  const isPrepositional = tail.some(
    ({ norm }, index) => prepositions.has(norm) && questionWords.has(tail[index + 1]?.norm ?? ''),
  );
  return (
    isPrepositional ||
    tail
      .slice(0, -1)
      .some(({ norm }, index) => norm === 'what' && inPlaceAfter.has(tail[index + 1]?.norm ?? ''))
  );
}

/** What may come after a question word in place: “You did what exactly?” */
const inPlaceAfter = wordSet('exactly now then time day kind sort number date again');
