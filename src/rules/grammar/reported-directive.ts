import type { Token } from '../../discourse/discourse.ts';
import { exemptDuties, isDuty } from './duty-phrases.ts';
import { frames } from './frames.ts';
import type { Persons } from './persons.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';
import { isActionForm } from './verbs.ts';
import { paperwork, wordSet } from './words.ts';

/** How a directive stands in minutes: reported of the supervisor, or laid on the worker by name. */
export type ReportedDirective = 'told' | 'laid-down';

/** Verbs that tell somebody to act, whom they take as object. */
const telling = wordSet(`
  told tells instructed instructs directed directs advised advises ordered orders expects expected wants
  wanted required requires
`);
/** Verbs that ask somebody to act: a directive only for paperwork. */
const asking = wordSet('asked asks requested requests');
const saying = wordSet('said says told tells insisted insists stressed stated');

const obligation = frames(`
  must|should
  has|have|had|need|needs|needed|ought to
  is|was|were|are to
`);
/** The worker, then what is laid on them. */
const laidOnWorker = frames(`
  must|should
  is to
  was told|instructed|directed|ordered|advised to
`);
/** Acts that think rather than do. */
const reflecting = wordSet(
  'read say describe think consider reflect notice bring tell share talk look name list show imagine explain choose decide',
);

/** Words of which every report of a directive holds one. */
const reportingWords = new Set([...telling, ...asking, ...saying, 'must', 'should', 'to']);

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
  const isTelling = telling.has(verb.norm);
  const isAsking = asking.has(verb.norm);
  const isSaying = saying.has(verb.norm);
  if (!(isTelling || isAsking || isSaying) || persons.subjectOf(verb.token) !== 'supervisor')
    return false;
  if (isSaying && saysToDo(words, at + 1, persons)) return true;
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
  if (words[from]?.norm === 'to') return isTask(words, from + 1);
  return words.slice(from, from + 5).some((word, offset) => {
    const end = persons.isWorker(word.token) ? obligation.endAt(words, from + offset + 1) : -1;
    return end !== -1 && isTask(words, end);
  });
}

/** “Selam should take the four new cases”: the worker by name, and a duty. */
function isLaidDown(words: readonly SpokenWord[], persons: Persons): boolean {
  const subject = words.findIndex(({ isMark }) => !isMark);
  const word = words[subject];
  if (word === undefined || !word.isCapital || !persons.isWorker(word.token)) return false;
  let after = subject + 1;
  while (after < words.length && persons.isWorker(words[after]?.token ?? -1)) after += 1;
  const end = laidOnWorker.endAt(words, after);
  return end !== -1 && isTask(words, end);
}

function isTask(words: readonly SpokenWord[], at: number): boolean {
  const from = words[at]?.norm === 'not' ? at + 1 : at;
  return isActionForm(words[from]) && exemptDuties.endAt(words, from) === -1;
}

function isPaperTask(words: readonly SpokenWord[], at: number): boolean {
  const verb = words[at]?.norm ?? '';
  return !reflecting.has(verb) && words.slice(at).some(({ norm }) => paperwork.has(norm));
}
