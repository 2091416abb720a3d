import { subordinators } from '../../discourse/closed-classes.ts';
import { afterSofteners, clauseEnd } from './clause-starts.ts';
import { frames } from './frames.ts';
import { isInstruction } from './instructions.ts';
import type { SpokenWord } from './spoken-words.ts';
import { isActionForm, isActionVerb } from './verbs.ts';
import { lightAdverbs, wordSet } from './words.ts';

/** Openings after which “you” and a base form, or a base form alone, is what to do then. */
const times = frames(`
  next time|visit|week|month|session $?
  first thing tomorrow|monday|in|on? the? morning?
  first thing|of all?
  do one|this thing?
  from now|today|tomorrow|here|monday on?
  in future
  going forward
  tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday morning|afternoon|itself|evening?
  this afternoon|evening|week|morning|arvo
  now|then|first
`);

/** Openings after which nothing tells a habit. */
const fromNowOn = frames(`
  from now|today|tomorrow|here|monday on
  in future
  going forward
`);

/** Adverbs that make “you go there” an order and no habit. */
const ordering = wordSet('just only please first simply kindly now directly straight');
/** What shows that “you ring her” tells a habit or a story. */
const habitual = wordSet(`
  every always often never usually sometimes whenever each anyway normally generally keep keeps
  yourself was were had did went came said because why how much
`);
/** What one does without being told to: perceiving, giving, trying. */
export const unbidden = wordSet(
  'see hear feel find hold bring keep try use show give carry want notice know start begin',
);
/** Base forms that are pasts as well: “You just put it down.” */
const pastsToo = wordSet('put set let cut read quit hit bet spread cost');
/** What shows that “go” is to do something and not to become: “you just go quiet”. */
const goes = wordSet(`
  and to back there with see tomorrow today sit directly straight personally ask get speak talk meet over
  round in through next by
`);

const sits = wordSet('with on down there in');

/** Stems that lead up to what the worker is to do. */
const stems = frames(`
  better|best if|that? you
  better|best is? to
  i would say
  the? best|only thing you can|could do is
  what you will do is you?
  what you do is , you
  what you do is you
  the? best|only|next|first|right|safest|simplest|quickest|easiest|main|obvious|sensible|smart|wise|proper|kindest|decent thing|way|step|move|option|course|bet is|would be? for? you? to
  the answer|trick|solution|key|remedy|fix|secret is to
  all you can do is
  do yourself a favour|favor and
  your first|next|best|only job|step|task|move|bet|option is to
  the way|trick to _ it|this|that is to
  it is on|for you to
  you would want to
  you might|may want|wish|need|like to
  you would do well|best to
  you could always|simply|also|maybe|just
  you might just|simply
  you could try and?
`);

/** Stems that lead up to a gerund of the same. */
const gerundStems = frames(`
  you would want to be <gerund>
  you want to be ringing|calling|phoning|chasing|pushing|asking|getting|checking|sending|writing|emailing|going|watching|booking|following
  you would|are|might|may|could be? better off? <gerund>
  you would be? best|wise <gerund>
`);

/** What “I’d …” lends as a plan: only ways to act on somebody else's file. */
const lentPlan = frames(`
  i would ring|phone|email|write|chase|refer|book|file|push|press
  i would ask|check|speak|start|send|wait|contact|document|record|log|report|close the|her|his|their|them|him|with|to|for|until|till|by|it|that|this
  i would be <gerund> the|her|his|their|them|him|it|that|this|for|on|with|to|back|up
  i would go back|straight|through|to|with|in|for
  i would leave|hold|park it|that|them|him|her|off|this till|until|with|to|alone|for|there|at|now|out
  i would hold off
  i would get it|that|them|him|her|the|on|onto|back
  i would keep him|her|them|it|the|that out|away|off|on|to|at|short|brief|in
  i would stay|steer|keep out|away|clear|well
`);
/** What shows that the speaker means their own doing. */
const ownDoing = frames(`
  myself|too|ours|mad|crazy|when|used|if
  with|for you
`);

/** “It has to be written up today”, with the time by which. */
const laidDown = frames(`
  it|this|that|these|those|they must|should|shall be <participle>
  it|this|that|these|those|they has|have|needs|need|is|are to be <participle>
`);
const sameDay = frames(`
  today|tomorrow|tonight|first
  same day|evening|week|night|time
  by|before <time>
  by|before the? close|end|weekend|month|next
  within _
`);

/** Whether what the worker is to do is told as a plan at `start`: “You just ring them”, “Better you ask her”. */
export function isOrder(words: readonly SpokenWord[], start: number): boolean {
  const clause = words.slice(start, clauseEnd(words, start));
  if (leadsToAct(words, start) || gerundStems.endAt(clause, 0) !== -1) return true;
  if (laidDown.endAt(clause, 0) !== -1) return sameDay.standIn(clause);
  if (lentPlan.endAt(clause, 0) !== -1) return !ownDoing.standIn(clause);
  if (ordersYou(clause, 0, false)) return true;
  const timed = times.endAt(words, start);
  if (timed !== -1 && setsRule(words, start, timed)) return true;
  if (timed !== -1 && !isHabit(words)) {
    const at = afterSofteners(words, words[timed]?.isMark ? timed + 1 : timed);
    if (words.slice(at).some(({ norm }) => norm === 'will')) return false;
    return words[at]?.norm === 'you' ? ordersYou(words, at, true) : isInstruction(words, at);
  }
  return ordersAfterClause(clause);
}

/** “From now on you log every call”: what begins today is no habit. */
function setsRule(words: readonly SpokenWord[], start: number, timed: number): boolean {
  const at = afterSofteners(words, words[timed]?.isMark ? timed + 1 : timed);
  const isRule = fromNowOn.endAt(words, start) !== -1 && words[at]?.norm === 'you';
  const verb = afterSofteners(words, at + 1);
  return isRule && (isOrderVerb(words, verb) || doesTask(words, verb));
}

/** “you do your notes”: a task of one’s own, which the base form alone does not tell from a question. */
function doesTask(words: readonly SpokenWord[], at: number): boolean {
  const isOwn = words[at]?.norm === 'do' && owners.has(words[at + 1]?.norm ?? '');
  return isOwn && !/^(?:best|utmost|bit)$/.test(words[at + 2]?.norm ?? '');
}

const owners = wordSet('your her his their');

/** “Better you speak with him”, “what you’ll do is, you ring them”. */
function leadsToAct(words: readonly SpokenWord[], start: number): boolean {
  const end = stems.endAt(words, start);
  if (end === -1) return false;
  const at = words[end]?.isMark ? end + 1 : end;
  const verb = afterSofteners(words, words[at]?.norm === 'you' ? at + 1 : at);
  return isInstruction(words, verb) && !unled.has(words[verb]?.norm ?? '');
}

const unled = wordSet('tell see hear find keep hold');

/** “You just ring her”: an order when an adverb or what comes before makes it one. */
function ordersYou(words: readonly SpokenWord[], at: number, isOrdered: boolean): boolean {
  if (words[at]?.norm !== 'you') return false;
  let verb = at + 1;
  let isMarked = isOrdered;
  while (lightAdverbs.has(words[verb]?.norm ?? '') || ordering.has(words[verb]?.norm ?? '')) {
    isMarked ||= ordering.has(words[verb]?.norm ?? '');
    verb += 1;
  }
  return isMarked && isOrderVerb(words, verb) && !isHabit(words.slice(at));
}

function isOrderVerb(words: readonly SpokenWord[], at: number): boolean {
  const [verb, next] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? ''];
  if (pastsToo.has(verb) || unbidden.has(verb)) return false;
  if (verb === 'go') return goes.has(next);
  if (next === 'and') return false;
  if (verb === 'sit') return sits.has(next);
  return isActionVerb(words, at) || (isActionForm(words[at]) && lightAdverbs.has(next));
}

function isHabit(words: readonly SpokenWord[]): boolean {
  return words.some(({ norm }) => habitual.has(norm));
}

/** “Before you close it you ask her”: two clauses without a comma between them. */
function ordersAfterClause(clause: readonly SpokenWord[]): boolean {
  const opener = clause[0]?.norm ?? '';
  if (!subordinators.has(opener) || !foregoing.has(opener)) return false;
  const second = clause.findLastIndex(({ norm }) => norm === 'you');
  return second > 2 && ordersYou(clause, second, true);
}

/** Conjunctions of what comes first: what follows is to be done, and no habit. */
const foregoing = wordSet('before until till once');
