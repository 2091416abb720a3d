import type { Mention, Token, Voice } from './discourse.ts';
import { closedTags, isVerbish } from './word-classes.ts';

/** The voice of the clause's subject: the latest person before `at` that a verb follows. */
export function subjectBefore(
  tokens: readonly Token[],
  at: number,
  before: readonly Mention[],
): Voice | undefined {
  return subjectMention(tokens, at, before)?.voice;
}

/** Words that open a clause whose subject the main verbs after it do not share. */
export const subordinate =
  /^(?:till|til|until|when|while|because|as|since|before|after|if|that|so|who|which)$/;

/** Whether a word of that class cannot stand between a subject and its verb. */
function separates(tag: string): boolean {
  return (
    tag === 'Conjunction' || tag === 'Pronoun' || tag === 'Preposition' || tag === 'QuestionWord'
  );
}

/** The clause's subject: the latest person before `at` that a verb follows. */
export function subjectMention<Person extends Mention>(
  tokens: readonly Token[],
  at: number,
  before: readonly Person[],
): Person | undefined {
  const main = mainVerb(tokens, at, before);
  if (main !== at)
    return receiving.test(tokens[main]?.norm ?? '')
      ? undefined
      : subjectMention(tokens, main, before);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const mention = before[index];
    if (mention === undefined || mention.possessive || mention.last >= at) continue;
    const from = afterAside(tokens, mention.last + 1, at);
    for (let next = from; next < Math.min(at + 1, from + 3); next += 1) {
      const token = tokens[next];
      if (token?.kind !== 'word' || closedTags(token.norm).some(separates)) break;
      if (isVerbish(token.norm)) return mention;
    }
  }
  return undefined;
}

/** Verbs whose subject has got the message, and verbs whose object is heard or seen to speak. */
const receiving = /^(?:got|received|had|found|read)$/;
const perceiving = /^(?:heard|hear|hears|saw|caught|remember|remembered|kept|keeps|keep)$/;

/** Where the verb stands whose subject a participle shares, “**left** her a note saying …”; else `at` itself. */
function mainVerb(tokens: readonly Token[], at: number, before: readonly Mention[]): number {
  if (!/..ing$/.test(tokens[at]?.norm ?? '')) return at;
  const person = before.findLast(({ last }) => last < at);
  if (person === undefined || isVerbish(tokens[at - 1]?.norm ?? '')) return at;
  for (let verb = at - 1; verb >= 0; verb -= 1) {
    const token = tokens[verb];
    if (token?.kind === 'subject' || token?.kind === 'mark') return at;
    if (!isVerbish(token?.norm ?? '')) continue;
    return perceiving.test(token?.norm ?? '') || verb > person.last ? at : verb;
  }
  return at;
}

/** The longest aside between a subject and its verb, in tokens. */
const longestAside = 9;

/** Where the words go on after “, 34,”, “(by phone)” or “, who” behind a person. */
function afterAside(tokens: readonly Token[], from: number, at: number): number {
  const opener = tokens[from]?.norm ?? '';
  if (opener === 'who') return from + 1;
  if (opener !== ',' && opener !== '(') return from;
  if (tokens[from + 1]?.norm === 'who') return from + 2;
  const close = opener === '(' ? ')' : ',';
  for (let end = from + 1; end < Math.min(at, from + longestAside); end += 1) {
    const token = tokens[end];
    if (token?.norm === close) return end + 1;
    if (token?.kind === 'subject' || (close === ',' && isVerbish(token?.norm ?? ''))) return from;
  }
  return from;
}
