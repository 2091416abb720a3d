import { auxiliaries, prepositions, subordinators } from '../../discourse/closed-classes.ts';
import type { Token } from '../../discourse/discourse.ts';
import { isBan } from './bans.ts';
import { afterSofteners, clauseEnd, clauseStarts } from './clause-starts.ts';
import {
  advice,
  bareReproofs,
  exemptDuties,
  isDuty,
  obligations,
  reproofs,
  views,
  wronged,
} from './duty-phrases.ts';
import { isInstruction } from './instructions.ts';
import { isOrder, unbidden } from './orders.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';
import { isActionForm, isActionVerb } from './verbs.ts';
import { calendarWords, isStatementVerb, wordSet } from './words.ts';

/** Words that make an obligation a part of another clause: “what you need to do”, “he says you must”. */
const embedding = wordSet(`
  what how who why which whether where did do does if unless said says told tells asked thinks thought
  because when while since until that
`);
/** Words by which somebody else's view comes in. */
const reporting = wordSet('said says told tells asked thinks thought feels felt wrote');
/** Words that lead over to a clause of its own. */
const joining = wordSet('and but so then');
/** Adverbs that open a clause before its subject. */
const fronting = wordSet('next this tomorrow today first second also either now please');
/** Words that put one task after another. */
const sequencing = wordSet('then next first now');
/** Words that open “anything you miss, you log it”. */
const whatever = wordSet('anything whatever whichever anyone anybody whoever any');
/** Words that draw a conclusion after a reason. */
const concluding = wordSet('so then hence therefore');
/** What sets a time for “you’ll send it”. */
const deadlines = wordSet(`
  today tomorrow tonight by before monday tuesday wednesday thursday friday
`);

/** Whether an utterance tells the worker what to do, in the form of a statement or instruction. */
export function isDirective(tokens: readonly Token[]): boolean {
  const words = spokenWords(tokens);
  if (isDuty(words)) return false;
  if (words.some((_, at) => obliges(words, at) || reproves(words, at))) return true;
  if (clauseStarts(words).some((start) => bareReproofs.endAt(words, start) !== -1)) return true;
  if (advice.standIn(words)) return !isAboutUs(words);
  return clauseStarts(words).some((start) => instructs(words, afterSofteners(words, start)));
}

function obliges(words: readonly SpokenWord[], at: number): boolean {
  const verb = obligations.endAt(words, at);
  if (verb === -1 || words[verb] === undefined || words[verb]?.isMark) return false;
  if (prepositions.has(words[verb]?.norm ?? '') || exemptDuties.endAt(words, verb) !== -1)
    return false;
  return isMainClaim(words, at);
}

/** “You should have rung me”: a past step held against the worker, unless it was others who owed it. */
function reproves(words: readonly SpokenWord[], at: number): boolean {
  const end = reproofs.endAt(words, at);
  if (end === -1 || wronged.endAt(words, end - 1) !== -1) return false;
  return isMainClaim(words, at);
}

/** Whether the claim at `at` is the speaker's own: first in its clause, or after a time, a condition or a view. */
function isMainClaim(words: readonly SpokenWord[], at: number): boolean {
  const start = clauseStarts(words).findLast((candidate) => candidate <= at);
  if (start === undefined || start === at) return true;
  if (views.endAt(words, start) === at) return true;
  const before = words[at - 1]?.norm ?? '';
  const leads = joining.has(before) || (!embedding.has(before) && isFronted(words[start]));
  return leads && !words.slice(start, at).some(({ norm }) => reporting.has(norm));
}

/** Whether a clause that hangs on another, or an adverbial, begins with this word. */
function isFronted(word: SpokenWord | undefined): boolean {
  if (word === undefined) return false;
  return (
    subordinators.has(word.norm) ||
    prepositions.has(word.norm) ||
    calendarWords.has(word.norm) ||
    fronting.has(word.norm)
  );
}

/** Whether an instruction begins at `start`, with nothing before it but a name, a time or a condition. */
function instructs(words: readonly SpokenWord[], start: number): boolean {
  const isPlain =
    (isInstruction(words, start) && !isName(words, start)) ||
    tellsOff(words, start) ||
    isOrder(words, start) ||
    isBan(words, start);
  return isPlain && (isConclusion(words, start) || isAfterPreface(words, start));
}

/** “Then you update the form and send me.”: what comes next, as an order. */
function tellsOff(words: readonly SpokenWord[], start: number): boolean {
  if (words[start]?.norm !== 'you') return false;
  const isFollowUp =
    sequencing.has(words[start - 1]?.norm ?? '') ||
    (start > 0 && whatever.has(words[0]?.norm ?? ''));
  if (isFollowUp) {
    const isKind = exemptDuties.endAt(words, start + 1) !== -1;
    return !isKind && isActionVerb(words, start + 1) && !unbidden.has(words[start + 1]?.norm ?? '');
  }
  const isPromised = words[start + 1]?.norm === 'will' && isActionForm(words[start + 2]);
  return isPromised && words.slice(start).some(({ norm }) => deadlines.has(norm));
}

/** “Will called.” names a person; “Call Will.” does not. */
function isName(words: readonly SpokenWord[], start: number): boolean {
  const next = words[start + 1]?.norm ?? '';
  return auxiliaries.has(next) && next !== 'have' && next !== 'do';
}

/** Whether the clauses before `start` only prepare: no statement of their own unless a condition. */
function isAfterPreface(words: readonly SpokenWord[], start: number): boolean {
  return clauseStarts(words)
    .filter((clause) => clause < start && afterSofteners(words, clause) !== start)
    .every((clause) => isPreface(words, clause));
}

/** “We don’t visit on Sundays, so cancel it”: the reason comes first. */
function isConclusion(words: readonly SpokenWord[], start: number): boolean {
  return concluding.has(words[start - 1]?.norm ?? '') && words[start - 2]?.isMark === true;
}

function isPreface(words: readonly SpokenWord[], clause: number): boolean {
  if (subordinators.has(words[clause]?.norm ?? '')) return true;
  const end = clauseEnd(words, clause);
  if (words[end]?.norm === ';' || words[end]?.norm === '—') return true;
  return !words
    .slice(clause, end)
    .some(({ norm }) => auxiliaries.has(norm) || isStatementVerb(norm));
}

/** “I’d suggest we pause here”: a proposal for both. */
function isAboutUs(words: readonly SpokenWord[]): boolean {
  return (
    words.some(({ norm }) => norm === 'we' || norm === 'us' || norm === "let's") &&
    !words.some(({ norm }) => norm === 'you')
  );
}
