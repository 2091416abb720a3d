import { prepositions, questionWords, subjectPronouns } from '../../discourse/closed-classes.ts';
import type { SpokenWord } from './spoken-words.ts';
import { isStatementVerb, wordSet } from './words.ts';

/** The position after the reported clause: a strong mark, or where the narration takes over. */
export function clauseStop(words: readonly SpokenWord[], link: number): number {
  for (let at = link + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.isMark && strongMarks.has(word.norm)) return at;
    if (word.norm === ',' && resumes(words, at + 1)) return at;
    if (joiners.has(word.norm) && answers(words, at + 1)) return at;
  }
  return words.length;
}

const strongMarks: ReadonlySet<string> = new Set('; : — ( ) . ? ! … /'.split(' '));
/** Words that join on another clause. */
export const joiners = wordSet('and but &');
/** Verbs by which the one who was asked answers. */
const answering = wordSet(`
  said says explained replied answered reported responded noted agreed thought felt confirmed described
  named listed shared offered was is had has will hadn't wasn't did didn't does stated admitted
`);

/** Whether narration goes on after a comma: “, and CM said”, “, which”, “, he had”. */
function resumes(words: readonly SpokenWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.norm === 'which') return true;
  if (joiners.has(word.norm) || word.norm === 'so') return !asksOn(words, at + 1);
  return answers(words, at);
}

function asksOn(words: readonly SpokenWord[], at: number): boolean {
  const word = words[at];
  const asked = word !== undefined && prepositions.has(word.norm) ? words[at + 1] : word;
  return asked !== undefined && (questionWords.has(asked.norm) || isIf(asked));
}

/** Whether a person and a verb of answering stand here. */
function answers(words: readonly SpokenWord[], at: number): boolean {
  const [person, verb] = [words[at], words[at + 1]];
  if (person === undefined || verb === undefined) return false;
  const acts = answering.has(verb.norm) || (!person.isCapital && isStatementVerb(verb.norm));
  return acts && (person.isCapital || subjectPronouns.has(person.norm));
}

/** Whether a word joins on a clause of yes or no. */
export function isIf(word: SpokenWord | undefined): boolean {
  return word?.norm === 'if' || word?.norm === 'whether';
}
