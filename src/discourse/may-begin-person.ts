import { isTitle } from './abbreviations.ts';
import type { Token } from './discourse.ts';
import { roleLength } from './roles.ts';
import { closedTags } from './word-classes.ts';

/** How many tokens a person's mention may cover: a determiner or title and three words, and one to spare. */
export const longestMention = 5;

/** Whether a person's mention can begin at a token, judged by the token alone; most words cannot. */
export function mayBeginPerson({ kind, text, norm }: Token): boolean {
  if (kind === 'subject') return true;
  if (kind !== 'word') return false;
  const code = text.codePointAt(0) ?? 0;
  const isLowerCase = code >= 97 && code <= 122;
  return (
    !isLowerCase ||
    roleLength(norm) > 0 ||
    isTitle(norm) ||
    closedTags(norm).some(
      (tag) => tag === 'Pronoun' || tag === 'Possessive' || tag === 'Determiner',
    )
  );
}
