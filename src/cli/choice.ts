import { UsageError } from './usage-error.ts';

/**
 * A reader for an option that takes one of a few words.
 * @throws UsageError, when called, for any other word; it lists what is allowed.
 */
export function choice<Word extends string>(
  option: string,
  allowed: readonly Word[],
): (given: string) => Word {
  return (given) => {
    const word = allowed.find((each) => each === given);
    if (word !== undefined) return word;
    throw new UsageError(`${option}: no “${given}”; use ${listed(allowed)}`);
  };
}

/** Words as a list with “or” before the last one. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
