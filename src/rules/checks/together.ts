import { subjectPronouns } from '../../discourse/closed-classes.ts';
import type { Sentence } from '../../discourse/discourse.ts';
import { sayingAt } from '../../discourse/sayings.ts';
import { stanceOf } from '../../discourse/stance.ts';
import { isVerbish } from '../../discourse/word-classes.ts';
import type { MatchesIn } from '../define-check.ts';
import type { CheckContext, Place } from '../rule.ts';

/** Patterns that must all match in one clause, in any order; the first leads, the others are asked where it matches. */
export type Parts = readonly string[];

/**
 * The stretches of a clause, from its first part to its last, in which all parts stand: each in the
 * same voice, and claimed as the rule asks.
 */
export function* placesTogether(
  { matches, where }: CheckContext,
  [lead = '', ...others]: Parts,
  matchesIn: MatchesIn,
): Generator<Place> {
  for (const led of matches(lead)) {
    const { sentence } = led;
    const clause = clauseAround(sentence, led);
    const belongs = (part: Place): boolean =>
      part.first >= clause.first &&
      part.last <= clause.last &&
      isSaidAlike(led, part) &&
      (where.stance?.includes(stanceOf(sentence, part.first, part.last)) ?? true);
    if (!belongs(led)) continue;
    const found: Place[] = [led];
    for (const other of others) {
      const free = matchesIn(other, sentence).filter(
        (part) => belongs(part) && isFree(part, found),
      );
      const part = nearest(led, free);
      if (part === undefined) break;
      found.push(part);
    }
    if (found.length <= others.length) continue;
    yield stretchOf(found, sentence);
  }
}

/** From the first part to the last, without a person that it opens with: “Ct | sold my mother a trailer”. */
function stretchOf(parts: readonly Place[], sentence: Sentence): Place {
  const first = Math.min(...parts.map((part) => part.first));
  const last = Math.max(...parts.map((part) => part.last));
  const opening = sentence
    .mentions()
    .find((mention) => mention.first === first && !mention.possessive);
  const isSubject =
    opening !== undefined &&
    opening.last < last &&
    sentence.tokens[opening.last + 1]?.norm !== 'and' &&
    parts.some((part) => part.first === first && part.last === opening.last);
  return { sentence, first: isSubject ? opening.last + 1 : first, last };
}

/** The clause that a place is in, with those that are joined to it as parts of one statement. */
function clauseAround(sentence: Sentence, { first }: Place): Pick<Place, 'first' | 'last'> {
  const clauses = sentence.clauses();
  let from = clauses.findLastIndex((clause) => clause.first <= first);
  let to = from;
  while (from > 0 && isJoined(sentence, from)) from -= 1;
  while (to + 1 < clauses.length && isJoined(sentence, to + 1)) to += 1;
  return {
    first: clauses[from]?.first ?? 0,
    last: clauses[to]?.last ?? sentence.tokens.length - 1,
  };
}

/** “the choir | that my aunt leads”, “Leon | and my brother shared a room”: no statement of its own. */
function isJoined(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const [before, clause] = [sentence.clauses()[at - 1], sentence.clauses()[at]];
  if (before === undefined || clause === undefined) return false;
  const opener = tokens[clause.first]?.norm ?? '';
  if (relatives.has(opener)) return tokens[clause.first - 1]?.kind === 'word';
  const words = tokens.slice(before.first, clause.first);
  const isSubject =
    subjectPronouns.has(words.at(-1)?.norm ?? '') ||
    !words.some(({ kind, norm }) => kind === 'word' && isVerbish(norm));
  return opener === 'and' && isSubject;
}

const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that', 'where']);

/** One word cannot be two parts, as “her” where it may be either's; “we” can. */
function isFree({ sentence, first }: Place, found: readonly Place[]): boolean {
  const isBoth = /^(?:we|us|our)$/.test(sentence.tokens[first]?.norm ?? '');
  return isBoth || found.every((part) => part.first !== first);
}

function isSaidAlike({ sentence, first }: Place, other: Place): boolean {
  const [one, two] = [sayingAt(sentence, first), sayingAt(sentence, other.first)];
  return one.voice === two.voice && one.mode === two.mode;
}

function nearest(led: Place, parts: readonly Place[]): Place | undefined {
  const distance = ({ first, last }: Place): number => Math.max(led.first - last, first - led.last);
  return parts.toSorted((a, b) => distance(a) - distance(b))[0];
}
