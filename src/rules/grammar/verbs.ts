import {
  determiners,
  indefinitePronouns,
  objectPronouns,
  prepositions,
} from '../../discourse/closed-classes.ts';
import type { SpokenWord } from './spoken-words.ts';
import { wordSet } from './words.ts';

/** Base forms that instructions in case work begin with, by sense. These are verbs only. */
const communicate = `
  tell ask inform notify remind explain speak talk reach invite warn discuss clarify confirm chase loop
  apologise apologize reply respond answer consult brief negotiate persuade revert
`;
const move = 'go bring accompany swing';
const write = `
  write rewrite redraft redo complete submit finish fill type revise amend edit upload scan enter add
  delete correct rephrase reword retype countersign photocopy redact summarise summarize compile compose
`;
const handle = `
  send make find arrange cancel refer apply verify insist provide collect gather prepare organise organize
  assign transfer escalate avoid ensure remove prioritise prioritize try use leave stick involve include
  set hold pull sort resolve begin stop start push reduce increase get put bring
  reschedule rebook rearrange postpone delegate allocate reallocate liaise attach resend recheck double-check
  reassess deliver fetch obtain acquire enrol enroll install withdraw decline refuse reject ignore swap split
  investigate inspect monitor supervise practise cease quit desist refrain abstain concentrate toughen tighten
  shorten
`;
const plainVerbs = wordSet(`${communicate} ${move} ${write} ${handle}`);

/** Base forms that are nouns or adjectives as well (“Call from the school”): what follows has to show the verb. */
const twofoldVerbs = wordSet(`
  call phone ring text email e-mail message contact visit drive meet note log record document chart file list
  update draft print sign date copy cc schedule book check review request report focus limit cover pay run order
  change move switch plan work follow drop pick hand point step walk join attend return offer turn open lock
  lead close clear give take keep see chase show chuck shove bung pop knock lay
`);

/** Verbs by which one reaches an office, and offices that are named without an article. */
const reaching = wordSet('call phone ring text email e-mail message contact visit chase');
const offices = wordSet(`
  intake housing duty legal police school reception admin hr payroll court probation security transport
  benefits dispatch centrelink maintenance facilities finance triage
`);

/** What may follow a verb and not the noun that it looks like: up, back, with. */
const particles = wordSet(
  'up back out off in down through with over around round into before first today tomorrow',
);

/** Base forms that take a clause of their own: “have her sign it”, “let Jaylen know”. */
const causatives = wordSet('have let');

/** Whether a base form that gives an instruction stands here, shown by what follows it. */
export function isActionVerb(words: readonly SpokenWord[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]];
  if (verb === undefined || next === undefined || next.isMark) return false;
  if (plainVerbs.has(verb.norm)) return true;
  if (twofoldVerbs.has(verb.norm))
    return (
      takesObject(next) ||
      (verb.norm === 'cc' && next.norm === 'me') ||
      (reaching.has(verb.norm) && offices.has(next.norm))
    );
  if (causatives.has(verb.norm)) return takesClause(words, at + 1) && !isPerfect(words, at);
  return verb.norm === 'do' && doObjects.has(next.norm);
}

/** Whether a base form that gives an instruction stands here, in a place where only a verb can stand. */
export function isActionForm(word: SpokenWord | undefined): boolean {
  if (word === undefined) return false;
  const { norm } = word;
  return plainVerbs.has(norm) || twofoldVerbs.has(norm) || causatives.has(norm) || norm === 'do';
}

/** “Have the alarms been tested”: an auxiliary, and nobody is told to have it done. */
function isPerfect(words: readonly SpokenWord[], at: number): boolean {
  const near = words.slice(at + 2, at + 6);
  return (
    words[at]?.norm === 'have' && near.some(({ norm }) => /^(?:been|had|got|gone|done)$/.test(norm))
  );
}

/** What “do” may be told to be done: “Do that Thursday.” */
const doObjects = wordSet('that this it both those these a an the another');

/** Whether somebody else and a verb for them follow: “her sign it”. */
function takesClause(words: readonly SpokenWord[], at: number): boolean {
  const [person, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (person === undefined || second === undefined || second.isMark) return false;
  if (/^(?:him|her|them)$/.test(person.norm)) return !prepositions.has(second.norm);
  const isNamed = person.isCapital && !prepositions.has(second.norm);
  return (
    isNamed ||
    (person.norm === 'the' && third !== undefined && !third.isMark && !prepositions.has(third.norm))
  );
}

function takesObject({ norm, isCapital, isMark }: SpokenWord): boolean {
  if (isMark) return false;
  if (/^\d/.test(norm) || indefinitePronouns.has(norm) || norm === 'two' || norm === 'three')
    return true;
  return determiners.has(norm) || objectPronouns.has(norm) || particles.has(norm) || isCapital;
}
