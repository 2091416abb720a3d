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

/** Whether a word of that class cannot stand between a subject and its verb. */
function separates(tag: string): boolean {
  return (
    tag === 'Conjunction' || tag === 'Pronoun' || tag === 'Preposition' || tag === 'QuestionWord'
  );
}

/** The clause's subject: the latest person before `at` that a verb follows. */
export function subjectMention(
  tokens: readonly Token[],
  at: number,
  before: readonly Mention[],
): Mention | undefined {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const mention = before[index];
    if (mention === undefined || mention.possessive || mention.last >= at) continue;
    for (let next = mention.last + 1; next < Math.min(at + 1, mention.last + 4); next += 1) {
      const token = tokens[next];
      if (token?.kind !== 'word' || closedTags(token.norm).some(separates)) break;
      if (isVerbish(token.norm)) return mention;
    }
  }
  return undefined;
}
