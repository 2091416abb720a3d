import { phraseSpellings } from '../discourse/spelling.ts';
import { tokenize } from '../discourse/tokenize.ts';

const hyphen = /\p{L}-\p{L}/u;
/** Words that are tokens as they stand; chat spelling such as “im” and “dont” is not among them. */
const plain =
  /^(?!(?:.* )?(?:i[mv]|ive|[a-z]*nt|(?:you|he|she|they|we|that|what|there)(?:re|ve|ll|s))(?: |$))[a-z]+(?: [a-z]+)*$/;

/** The norms of the tokens that a text may be written as, in British and American spelling. */
export function wordPhrases(text: string): readonly (readonly string[])[] {
  return spelledPhrases(phraseSpellings(text));
}

/**
 * The norms of the tokens that texts may be written as, one list for each way: with and without a
 * hyphen, for “'s” and “'d” with both words that they may stand for, and for “and” with its sign.
 */
export function spelledPhrases(texts: readonly string[]): readonly (readonly string[])[] {
  const phrases = new Map<string, readonly string[]>();
  for (const text of texts) {
    for (const phrase of phrasesOf(text)) phrases.set(phrase.join(' '), phrase);
  }
  return [...phrases.values()];
}

function phrasesOf(text: string): readonly (readonly string[])[] {
  if (text === 'and') return [['and'], ['&']];
  if (plain.test(text)) return [text.split(' ')];
  const tokens = tokenize(text);
  const hyphens = tokens.filter(({ norm }) => hyphen.test(norm)).length;
  const ways = tokens.map(({ text: written, norm }) => {
    if (tokens.length > 20) return [[norm]];
    if (written === "'") return [["'"], ['’']];
    if (written === "'s") return [['is'], ['has']];
    if (written === "'d") return [['would'], ['had']];
    return hyphens > 2 ? [[norm]] : hyphenated(norm);
  });
  return combinations(ways);
}

/** Every list that takes one part from each of the given choices, in their order. */
export function combinations<Part>(
  choices: readonly (readonly (readonly Part[])[])[],
): readonly (readonly Part[])[] {
  let lists: readonly (readonly Part[])[] = [[]];
  for (const choice of choices) {
    lists = lists.flatMap((list) => choice.map((parts) => [...list, ...parts]));
  }
  return lists;
}

function hyphenated(norm: string): readonly (readonly string[])[] {
  if (!hyphen.test(norm)) return [[norm]];
  return [[norm], [norm.replaceAll('-', '')], norm.split('-')];
}
