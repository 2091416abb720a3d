import {
  auxiliaries,
  conjunctions,
  determiners,
  doForms,
  haveForms,
  indefinitePronouns,
  modals,
  negatives,
  objectPronouns,
  prepositions,
  subjectPronouns,
  subordinators,
} from '../../discourse/closed-classes.ts';
import { clauseEnd, clauseStarts } from './clause-starts.ts';
import { frames } from './frames.ts';
import { closed, none, type QuestionForm, wh } from './question-form.ts';
import type { SpokenWord } from './spoken-words.ts';
import { hasQuestionWordInPlace } from './wh-questions.ts';
import {
  isParticiple,
  isStatementVerb,
  predicates,
  verbAdverbs,
  wordSet,
  yetWords,
} from './words.ts';

/** Subjects that take a verb at once, pointing words included. */
const plainSubjects = wordSet('you he she it we they u ya this that these those there');
/** Words after “you”, “he” that make no statement: “You too?”, “You sure?” */
const notVerbs = wordSet('too and or ok okay alright either as');
/** Base verbs that begin a question whose “do you” is left out: “Think she’ll come?” */
const droppedDoYou = wordSet(
  'think know remember want need got believe reckon mean care make feel expect understand see',
);
/** Openers of a fragment that asks whether something is there: “Any incidents?” */
const quantifiers = wordSet(
  'any anything anyone anybody everything everyone everybody all no nothing nobody not enough still',
);

/**
 * The form of an utterance that asks by “?” alone: a statement, a fragment, or a question word
 * in place. A noun on its own (“The school?”) is a prompt and asks nothing.
 */
export function statementForm(words: readonly SpokenWord[], first: number): QuestionForm {
  if (hasQuestionWordInPlace(words, first)) return wh(true);
  for (const start of clauseStarts(words).toReversed()) {
    const form = fragmentForm(words, start, clauseEnd(words, start));
    if (form.kind !== 'none') return form;
  }
  return none;
}

function fragmentForm(words: readonly SpokenWord[], start: number, end: number): QuestionForm {
  const clause = words.slice(start, end);
  const opener = clause[0];
  if (opener === undefined) return none;
  if (assumptions.endAt(clause, 0) !== -1) return closed('declarative');
  if (notAsked.has(opener.norm)) return none;
  if (droppedDoYou.has(opener.norm) && clause.length > 1) return closed('elliptical');
  if (isStatement(clause)) return closed('declarative');
  if (isChoice(clause)) return closed('alternative');
  return isEllipsis(clause) ? closed('elliptical') : none;
}

/** What the speaker takes for granted, for the other to deny: “I assume you called?” */
const assumptions = frames(`
  i assume|presume|gather|trust|hope|thought you|we|he|she|they|it|that|the|this
  i take it
`);

/** First words of fragments that only prompt, or are about the speaker. */
const notAsked = wordSet('i if when unless');

/** Whether a subject comes first and a verb follows: “You finished it”, “The aunt signed it”. */
function isStatement(clause: readonly SpokenWord[]): boolean {
  const opener = clause[0]?.norm ?? '';
  const isJoined =
    subordinators.has(opener) || (opener === 'that' && plainSubjects.has(clause[1]?.norm ?? ''));
  const from = isJoined ? 1 : 0;
  if (plainSubjects.has(clause[from]?.norm ?? '')) return hasVerbNext(clause, from + 1);
  if (!opensNounPhrase(clause[from])) return false;
  return clause.some(
    (word, index) =>
      (index > from && isPredicateVerb(word, index === clause.length - 1)) ||
      (word.norm.endsWith("'s") && isPredicateStart(clause[index + 1])),
  );
}

/** What tells “Mum’s okay with it” from “Mum’s notes”. */
function isPredicateStart(word: SpokenWord | undefined): boolean {
  if (word === undefined) return false;
  const { norm } = word;
  return (
    predicates.has(norm) ||
    verbAdverbs.has(norm) ||
    prepositions.has(norm) ||
    determiners.has(norm) ||
    isParticiple(norm) ||
    norm.endsWith('ing')
  );
}

/** A verb of a noun; a participle at the end (“Intake finished?”) is a fragment instead. */
function isPredicateVerb({ norm }: SpokenWord, isLast: boolean): boolean {
  return auxiliaries.has(norm) || (isStatementVerb(norm) && !(isLast && isParticiple(norm)));
}

/** “Phone or in person?” */
function isChoice(clause: readonly SpokenWord[]): boolean {
  return clause.length <= 10 && clause.slice(1, -1).some(({ norm }) => norm === 'or');
}

/** Whether the next word that is no adverb can be a verb. */
function hasVerbNext(clause: readonly SpokenWord[], from: number): boolean {
  const next = clause.slice(from).find(({ norm }) => !verbAdverbs.has(norm));
  if (next === undefined || notVerbs.has(next.norm)) return false;
  return (
    !prepositions.has(next.norm) &&
    !conjunctions.has(next.norm) &&
    !determiners.has(next.norm) &&
    next.norm !== 'sure'
  );
}

function opensNounPhrase(word: SpokenWord | undefined): boolean {
  if (word === undefined) return false;
  if (determiners.has(word.norm) || indefinitePronouns.has(word.norm)) return true;
  return (
    !prepositions.has(word.norm) &&
    !isParticiple(word.norm) &&
    !objectPronouns.has(word.norm) &&
    !negatives.has(word.norm)
  );
}

/** Whether words without subject and verb still ask for yes or no: “Finished yet?”, “Paperwork in?”. */
function isEllipsis(clause: readonly SpokenWord[]): boolean {
  const norms = clause.map(({ norm }) => norm);
  const [opener = '', second] = norms;
  const last = norms.at(-1) ?? '';
  if (second === undefined) return isParticiple(opener) || isBareCheck(opener);
  if (norms.some((norm) => yetWords.has(norm))) return true;
  if (isParticiple(opener) || quantifiers.has(opener)) return true;
  if (opener === 'you' && second === 'sure') return true;
  if (readiness.has(opener) && prepositions.has(second)) return true;
  return predicates.has(last) || isParticiple(last) || phrasePredicates.standIn(clause);
}

/** What somebody is for, about or with something: “Ready for the audit?” */
const readiness = wordSet('ready sure clear certain aware familiar able set confident worried');

/** What a fragment may assert in more than a word: up to date, on track. */
const phrasePredicates = frames(`
  up to date $
  on track|time|board|file|schedule|hold|target $
  in place|hand|order|touch|full|person|writing $
  good to go $
`);

/** One word that asks on its own: “Sure?”, “Done?”. */
function isBareCheck(norm: string): boolean {
  return predicates.has(norm) && !prepositions.has(norm);
}

/** Words that an echo may add to what it repeats. */
const echoWords: readonly ReadonlySet<string>[] = [
  auxiliaries,
  determiners,
  doForms,
  haveForms,
  modals,
  objectPronouns,
  prepositions,
  subjectPronouns,
  conjunctions,
  verbAdverbs,
];

/** Whether every word of content was in what the other person has just said. */
export function isEcho(words: readonly SpokenWord[], previous: readonly string[]): boolean {
  if (previous.length === 0) return false;
  const content = words.filter(
    ({ norm, isMark }) => !isMark && !echoWords.some((set) => set.has(norm)),
  );
  return content.length > 0 && content.every(({ norm }) => previous.includes(norm));
}
