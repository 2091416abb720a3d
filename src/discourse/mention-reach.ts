import { isTitle } from './abbreviations.ts';
import type { Token } from './discourse.ts';
import { roleLength } from './roles.ts';
import { closedClassWords } from './word-classes.ts';

/**
 * The most tokens that a person's mention beginning at a token may cover, judged by the token
 * alone: 0 for most words, 1 for a pronoun.
 */
export function mentionReach({ kind, text, norm, isName }: Token): number {
  if (kind === 'subject') return 1;
  if (kind !== 'word') return 0;
  if (lonePronouns.has(norm)) return 1;
  const code = text.codePointAt(0) ?? 0;
  const isLowerCase = code >= 97 && code <= 122;
  const begins =
    !isLowerCase || isName || openers.has(norm) || roleLength(norm) > 0 || isTitle(norm);
  return begins ? longestMention : 0;
}

/** How many tokens a person's mention may cover: a determiner or title and three words, and one to spare. */
export const longestMention = 5;

function classWords(tag: string): readonly string[] {
  return [...(closedClassWords.get(tag) ?? [])];
}

const openers: ReadonlySet<string> = new Set(['Possessive', 'Determiner'].flatMap(classWords));
/** Pronouns that are a mention by themselves, whatever follows. */
const lonePronouns: ReadonlySet<string> = new Set(
  classWords('Pronoun').filter((word) => !openers.has(word)),
);
