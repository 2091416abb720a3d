import { beForms } from '../../discourse/closed-classes.ts';
import type { Token } from '../../discourse/discourse.ts';
import { afterSofteners } from './clause-starts.ts';
import { exemptDuties, isDuty, wronged } from './duty-phrases.ts';
import { frames } from './frames.ts';
import { isInstruction } from './instructions.ts';
import type { Persons } from './persons.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';
import { isActionForm, isActionVerb } from './verbs.ts';
import { isParticiple, paperwork, wordSet } from './words.ts';

/** How a directive stands in minutes: reported of the supervisor, or laid on the worker by name. */
export type ReportedDirective = 'told' | 'laid-down';

/** Verbs that tell somebody to act, whom they take as object. */
const telling = wordSet(`
  told tells instructed instructs directed directs advised advises ordered orders expects expected wants
  wanted required requires reminded reminds urged urges warned warns
`);
/** Verbs that ask somebody to act: a directive only for paperwork. */
const asking = wordSet('asked asks requested requests');
const saying = wordSet(`
  said says told tells insisted insists stressed stated stresses states reckons reckoned thinks thought felt
  feels believes believed decided clear firm adamant view opinion clarified confirmed
`);
/** Verbs that lay down what shall be: “directed that the file be closed”. */
const ruling = wordSet(`
  directed directs instructed instructs ordered orders insisted insists required requires advised advises
  recommended recommends suggested suggests proposed proposes requested requests asked asks demanded demands
  decided ruled wants wanted expects expected
`);
/** Those of them that only propose, so that the worker has to be the one who acts. */
const proposing = wordSet(
  'suggested suggests proposed proposes recommended recommends advised advises',
);
/** What is laid down of a thing, with its time or its manner. */
const passiveDuty = frames(`
  should|must|shall|to not? be <participle>
  be <participle>
  has|have|had|needs|needed to be <participle>
`);

const obligation = frames(`
  must|should
  has|have|had|need|needs|needed|ought to
  has|have|had got to
  am|is|was|were|are not? to
  shouldn't|mustn't|can't
  should|must|can not
  had|have better not?
`);
/** The worker, then what is laid on them. */
const laidOnWorker = frames(`
  must|should
  is to
  was|were|have|had been? told|instructed|directed|ordered|advised|warned to
  was|were|have|had been? told|instructed|directed|ordered|advised|warned by _ to
`);
/** “CM told to hand the key back”: the passive without its auxiliary. */
const shortPassive = frames(`
  was|were? told|instructed|directed|ordered|advised|reminded not? to
  was|were told|instructed|directed|ordered|advised|warned by _ not to
`);
/** The worker, then what paperwork is wanted of them. */
const askedOfWorker = frames(`
  was|were|has|have|had been? asked|requested|reminded to
`);
/** What is wanted, and by when. */
const wantedBy = frames(`
  want|wants|wanted|need|needs|needed|expect|expects|expected it|them|this|that|both|one by|before|today|tomorrow|tonight
  want|wants|wanted|need|needs|needed|expect|expects|expected it|them|this|that|both|one _ by|before|today|tomorrow|tonight
  want|wants|wanted|expect|expects|expected the|a|her|his|their|all|every _ by|before|today|tomorrow
  want|wants|wanted|expect|expects|expected the|a|her|his|their|all|every _ _ by|before|today|tomorrow
`);
/** What is laid on somebody's manner: “needs to be firmer”. */
const manner = frames(`
  be firmer|firm|stricter|strict|tougher|tough|clearer|clear|quicker|faster|careful|consistent|direct
  be more|less _
`);
/** Acts that think rather than do. */
const reflecting = wordSet(
  'read say describe think consider reflect notice bring tell share talk look name list show imagine explain choose decide',
);

/** Words of which every report of a directive holds one. */
const reportingWords = new Set([
  ...telling,
  ...asking,
  ...saying,
  ...ruling,
  'like',
  'must',
  'should',
  'to',
]);

/** How minutes report that the supervisor told the worker what to do; null when they do not. */
export function reportedDirective(
  tokens: readonly Token[],
  persons: Persons,
): ReportedDirective | null {
  if (!tokens.some(({ norm }) => reportingWords.has(norm))) return null;
  const words = spokenWords(tokens);
  if (isDuty(words)) return null;
  if (words.some((_, at) => tells(words, at, persons))) return 'told';
  return isLaidDown(words, persons) ? 'laid-down' : null;
}

function tells(words: readonly SpokenWord[], at: number, persons: Persons): boolean {
  const verb = words[at];
  if (verb === undefined) return false;
  const isWish = verb.norm === 'like' && words[at - 1]?.norm === 'would';
  const isTelling = isWish || telling.has(verb.norm);
  const isAsking = asking.has(verb.norm);
  const isSaying = saying.has(verb.norm);
  const isRuling = ruling.has(verb.norm);
  if (!(isTelling || isAsking || isSaying || isRuling)) return false;
  if (persons.subjectOf(verb.token) !== 'supervisor') return false;
  if (isSaying && saysToDo(words, at + 1, persons)) return true;
  if (isRuling && laysDown(words, at, persons)) return true;
  const to = words.findIndex(
    ({ norm }, index) => index > at + 1 && index <= at + 4 && norm === 'to',
  );
  const isToWorker = to !== -1 && isWorkerIn(words.slice(at + 1, to), persons);
  if (!isToWorker || !isTask(words, to + 1)) return false;
  return isTelling || (isAsking && isPaperTask(words, to + 1));
}

/** Whether an object means the worker: somebody known as such, or a name that nobody outside the agency has. */
function isWorkerIn(object: readonly SpokenWord[], { isWorker, isOutsider }: Persons): boolean {
  if (object.some(({ token }) => isWorker(token))) return true;
  return (
    object.some(({ isCapital }) => isCapital) && !object.some(({ token }) => isOutsider(token))
  );
}

/** “said to go ahead”, “said she must call”, “told CM that she has to go”. */
function saysToDo(words: readonly SpokenWord[], from: number, persons: Persons): boolean {
  const verb = words[from - 1]?.norm ?? '';
  if (words[from]?.norm === 'to') return toldTo.has(verb) && isTask(words, from + 1);
  if (plainSaying.has(verb) && instructsAt(words, from)) return true;
  if (wantsByThen(words, from, persons)) return true;
  return words.slice(from, from + 7).some((word, offset) => {
    const isOn = word.norm === 'we' || persons.isWorker(word.token);
    const end = isOn ? obligation.endAt(words, from + offset + 1) : -1;
    if (end === -1) return false;
    if (isPastTask(words, end)) return true;
    if (word.norm === 'we') return isTask(words, end) && !together.has(words[end]?.norm ?? '');
    return isTask(words, end) || manner.endAt(words, end) !== -1;
  });
}

/** “told her I wanted it by noon”: a time for what is wanted of the worker. */
function wantsByThen(words: readonly SpokenWord[], from: number, { isWorker }: Persons): boolean {
  const told = words[from];
  if (told === undefined || !isWorker(told.token)) return false;
  const after = words[from + 1]?.norm === 'that' ? from + 2 : from + 1;
  const subject = words[after];
  return (
    subject !== undefined && !isWorker(subject.token) && wantedBy.endAt(words, after + 1) !== -1
  );
}

/** “should have rung first”, which holds a past step against the worker. */
function isPastTask(words: readonly SpokenWord[], at: number): boolean {
  const from = words[at]?.norm === 'not' ? at + 1 : at;
  const isPast = words[from]?.norm === 'have' && isParticiple(words[from + 1]?.norm ?? '');
  return isPast && wronged.endAt(words, from + 1) === -1;
}

/** “directed that the file be closed”, “suggested CM ring the school”, “advised to refer on”. */
function laysDown(words: readonly SpokenWord[], at: number, persons: Persons): boolean {
  const verb = words[at]?.norm ?? '';
  const next = words[at + 1]?.norm ?? '';
  if (proposing.has(verb) && next === 'to') return isTask(words, at + 2);
  const isClause = next === 'that';
  const from = isClause ? at + 2 : at + 1;
  if ([from, from + 1, from + 2].some((subject) => actsAt(words, subject, persons))) {
    return isClause || !asking.has(verb);
  }
  if (proposing.has(verb) || asking.has(verb) || !isClause) return false;
  const end = words.findIndex(({ isMark }, index) => index > from && isMark);
  const clause = words.slice(from, end === -1 ? words.length : end);
  return clause.slice(0, 7).some((_, index) => passiveDuty.endAt(clause, index) !== -1);
}

/** Whether the worker stands at `at`, and what they shall do right after: “CM should ring”, “CM ring”. */
function actsAt(words: readonly SpokenWord[], at: number, { isWorker }: Persons): boolean {
  const word = words[at];
  if (word === undefined || word.norm === 'we' || !isWorker(word.token)) return false;
  const end = obligation.endAt(words, at + 1);
  return end === -1 ? isBareTask(words, at + 1) : isTask(words, end);
}

/** “CM ring the school”: a base form where a statement would have an ending. */
function isBareTask(words: readonly SpokenWord[], at: number): boolean {
  return isActionVerb(words, at) && exemptDuties.endAt(words, at) === -1;
}

/** “said just drop it off”, “says don’t go there alone”. */
function instructsAt(words: readonly SpokenWord[], from: number): boolean {
  const at = afterSofteners(words, from);
  const isNoun = words[at + 1]?.norm === 'of';
  return isInstruction(words, at) && !isNoun && !words.slice(at).some(isFiniteBe);
}

function isFiniteBe({ norm }: SpokenWord): boolean {
  return beForms.has(norm) || norm === 'had' || norm === 'has';
}

/** “Selam should take the four new cases”: the worker by name, and a duty. */
function isLaidDown(words: readonly SpokenWord[], persons: Persons): boolean {
  const subject = words.findIndex(({ isMark }) => !isMark);
  const word = words[subject];
  if (word === undefined || !word.isCapital || !persons.isWorker(word.token)) return false;
  let after = subject + 1;
  while (after < words.length && persons.isWorker(words[after]?.token ?? -1)) after += 1;
  const laid = laidOnWorker.endAt(words, after);
  const wanted = askedOfWorker.endAt(words, after);
  if (wanted !== -1) return isPaperTask(words, wanted);
  const end = laid === -1 ? shortPassive.endAt(words, after) : laid;
  return end !== -1 && isTask(words, end);
}

/** Verbs after which an instruction may stand as it was spoken. */
const plainSaying = wordSet('said says');
/** Verbs after which “to …” is for the listener to do. */
const toldTo = wordSet('said says told tells insisted insists stressed stated');
/** What a team does together, which tells nobody to act. */
const together = wordSet('meet talk discuss review start begin keep plan work celebrate');

function isTask(words: readonly SpokenWord[], at: number): boolean {
  const from = words[at]?.norm === 'not' ? at + 1 : at;
  return isActionForm(words[from]) && exemptDuties.endAt(words, from) === -1;
}

function isPaperTask(words: readonly SpokenWord[], at: number): boolean {
  const verb = words[at]?.norm ?? '';
  return !reflecting.has(verb) && words.slice(at).some(({ norm }) => paperwork.has(norm));
}
