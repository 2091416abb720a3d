import type { Token } from './discourse.ts';
import { stampLength } from './entry-stamp.ts';
import { startsCapital } from './letters.ts';
import { roleVoice } from './roles.ts';
import { opensSentence, splitSentences, type TokenRange } from './split-sentences.ts';
import { closedTags, isPastTense, isVerbish } from './word-classes.ts';

/** How many words may say what a statement is about: “Phone call – …”. */
const longestTopic = 4;

/**
 * Cuts tokens into sentences, and these into the statements that shorthand strings together: the stamp of
 * an entry, and what a dash or slash sets behind its topic or behind another statement.
 */
export function splitStatements(text: string, tokens: readonly Token[]): readonly TokenRange[] {
  return splitSentences(text, tokens).flatMap(({ first, end }) => {
    const ranges: TokenRange[] = [];
    let from = first + stampLength(tokens.slice(first, end));
    if (from > first) ranges.push({ first, end: from });
    for (let at = from + 1; at < end - 1; at += 1) {
      if (!endsStatement(tokens, from, at)) continue;
      ranges.push({ first: from, end: at + 1 });
      from = at + 1;
    }
    return [...ranges, { first: from, end }];
  });
}

function endsStatement(tokens: readonly Token[], from: number, at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark?.kind !== 'mark' || next?.kind !== 'word') return false;
  const isApart = mark.start > (tokens[at - 1]?.end ?? 0) && next.start > mark.end;
  if (!/^[—/]$/.test(mark.norm) || !isApart) return false;
  if (roleVoice(next.norm) !== undefined) return false;
  if (startsCapital(next.text) && opensSentence(next.norm)) return true;
  return mark.norm === '—' && isTopic(tokens.slice(from, at)) && isFragment(next);
}

/** A few words without a verb. */
function isTopic(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= longestTopic &&
    tokens.every(
      ({ norm, kind }) =>
        kind !== 'mark' && !isVerbish(norm) && !closedTags(norm).includes('Pronoun'),
    )
  );
}

/** Whether a word opens a statement whose subject is left out, or that is no clause. */
function isFragment({ norm }: Token): boolean {
  return isPastTense(norm) || (closedTags(norm).length === 0 && !isVerbish(norm));
}
