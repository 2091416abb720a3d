import { clauseEnd } from './clause-starts.ts';
import { frames } from './frames.ts';
import type { SpokenWord } from './spoken-words.ts';
import { wordSet } from './words.ts';

/** What is done for a family and may be ruled out: “no more lifts”, “no texting”. */
const bannedActs = frames(`
  no more visit|visits|call|calls|lift|lifts|ride|rides|text|texts|message|messages|loan|loans|cash|money|gift|gifts|favour|favours|favor|favors|promise|promises|exception|exceptions|extra|extras|home|house|solo|contact|deadline|shopping
  no visit|visits|call|calls|lift|lifts|ride|rides|text|texts|message|messages|loan|loans|cash|money|gift|gifts|favours|favors|promises|exceptions|extras|solo|contact
  no more? texting|ringing|calling|phoning|visiting|lending|driving|giving|paying|messaging|emailing|taking|promising|sharing|handing|buying|sending|dropping|popping|meeting|covering|staying
  no more? going alone|there|in|over|round|to|near|without|by
`);

/** Who or what the fact of a quiet week is about: “No more calls from the aunt.” */
const countedFacts = frames(`
  from the|her|his|their|our|him|them|any|anybody|anyone
  so far
  yet|recorded|needed|required|received|necessary|reported|left|planned|due
  was|were|is|are|has|have|had
  this|last week|month|time|morning
`);

/** Openings that make what follows a rule from then on. */
const fromNowOn = frames(`
  from now|today|here|monday|tomorrow|this on|forward|week|month|day|point
  from now|today|tomorrow
  till|until then|further|monday|tuesday|wednesday|thursday|friday|tomorrow|next
  till|until the|we|i|she|he|they|that|it|this
  for now
  for the moment|present|rest|time
  for the next _
  as of now|today|this
  going forward
  in future
  after today|this
`);

/** What limits a ban, so that it is laid down and not reported. */
const limits = frames(`
  until|till|unless|without
  alone
  on your own
  by yourself
  from your|you
  on a|the|your weekend|weekends|evening|evenings|sunday|sundays|saturday|phone|own
  after|before <time>
  after|before hours|dark|work|six|five|seven
  behind
  full stop
  any more
`);

/** Acts that the worker does not do any more: “You don’t sign anything.” */
const forbidden = frames(`
  you|u don't|never sign|promise|lend|open|pay|agree|buy|accept|hand|send|file|close|tell|drive|visit|ring|call|text|message|meet|go|enter|give|take|write|share|touch|move|answer|pick|book|cancel|approve|discuss|release
  you|u do not sign|promise|lend|open|pay|agree|buy|accept|hand|send|file|close|tell|drive|visit|ring|call|text|message|meet|go|enter|give|take|write|share|touch|move|answer|pick|book|cancel|approve|discuss|release
  you|u are not going back? there|near|to|in|into|over|round|alone|out
  nobody|no-one goes|visits|drives|signs|calls|rings|enters|opens|closes|meets
`);
/** Verbs that need no more than “anything” after them to be ruled out. */
const binding = wordSet('sign promise lend open pay buy accept hand send file');
const anyWords = wordSet('anything any anyone anybody nothing another money cash');
/** Who is spoken of when it is a description: “You never tell me anything.” */
const described = wordSet('me us i credit enough always every sometimes easily');

/** Whether something is ruled out for the worker at `start`: “no more lifts”, “you don’t sign anything”. */
export function isBan(words: readonly SpokenWord[], start: number): boolean {
  const clause = words.slice(start, clauseEnd(words, start));
  if (forbidden.endAt(clause, 0) !== -1) return isForbidding(words, clause);
  const opening = fromNowOn.endAt(clause, 0) === -1 ? -1 : 0;
  const no = clause.findIndex(({ norm }) => norm === 'no');
  if (no === -1 || (no > 0 && opening === -1 && !isSoftener(clause[0]))) return false;
  const act = bannedActs.endAt(clause, no);
  if (act === -1 || countedFacts.standIn(clause.slice(0, limitAt(clause)), act)) return false;
  if (clause.at(-1)?.norm === 'then') return false;
  const isMore = clause[no + 1]?.norm === 'more' || clause[no + 1]?.norm.endsWith('ing') === true;
  return isMore || opening !== -1 || followsRule(words, start) || limits.standIn(clause, act);
}

/** Where the time by which a ban ends begins; what is told there is no fact of the past. */
function limitAt(clause: readonly SpokenWord[]): number {
  const at = clause.findIndex(({ norm }) => /^(?:until|till|unless|without)$/.test(norm));
  return at === -1 ? clause.length : at;
}

function isForbidding(words: readonly SpokenWord[], clause: readonly SpokenWord[]): boolean {
  if (clause.some(({ norm }) => described.has(norm))) return false;
  if (limits.standIn(words)) return true;
  const isNever = clause.some(({ norm }) => norm === 'never');
  const isBinding = clause.some(({ norm }) => binding.has(norm));
  return !isNever && isBinding && clause.some(({ norm }) => anyWords.has(norm));
}

/** “Until the panel sits, no lifts”: the clause before sets the time. */
function followsRule(words: readonly SpokenWord[], start: number): boolean {
  return start > 0 && fromNowOn.endAt(words, 0) !== -1;
}

function isSoftener(word: SpokenWord | undefined): boolean {
  return word !== undefined && softeners.has(word.norm);
}

const softeners = wordSet('and so but then please absolutely just definitely also');
