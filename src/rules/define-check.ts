import type { SchemaObject } from 'ajv';
import type { Sentence } from '../discourse/discourse.ts';
import type { CheckContext, Place } from './rule.ts';
import { type Validated, validate } from './validate.ts';

/** Where a pattern matches in a sentence; only patterns that `guards` names may be asked. */
export type MatchesIn = (source: string, sentence: Sentence) => readonly Place[];

/** The same, as whether it matches at all. */
export type Holds = (source: string, sentence: Sentence) => boolean;

/** What a check needs to be defined. */
export interface CheckDefinition<Options> {
  /** The JSON Schema of `options` in a card. */
  readonly schema: SchemaObject;
  /** The patterns of which one must match in the note before the check is asked; absent: always ask. */
  readonly patterns?: (options: Options) => readonly string[];
  /** Whether the check also looks where none of its patterns matches. */
  readonly isAlwaysAsked?: (options: Options) => boolean;
  /** Further patterns, which the check asks of single sentences. */
  readonly guards?: (options: Options) => readonly string[];
  /** Finds places, in any order. */
  readonly find: (
    context: CheckContext,
    options: Options,
    holds: Holds,
    matchesIn: MatchesIn,
  ) => Iterable<Place>;
}

/** A check with a card's options put in. */
export interface PreparedCheck {
  readonly patterns: readonly string[];
  readonly isAlwaysAsked: boolean;
  readonly guards: readonly string[];
  readonly find: (context: CheckContext, matchesIn: MatchesIn) => Iterable<Place>;
}

/** What a card names under `check`: takes its options, or says what is wrong with them. */
export type Check = (options: unknown) => Validated<PreparedCheck>;

/** Makes a check of a schema and a function. */
export function defineCheck<Options>(definition: CheckDefinition<Options>): Check {
  const { schema, patterns, isAlwaysAsked, guards, find } = definition;
  return (options) => {
    const read = validate<Options>(options, schema);
    if ('fault' in read) return read;
    const { value } = read;
    return {
      value: {
        patterns: patterns?.(value) ?? [],
        isAlwaysAsked: isAlwaysAsked?.(value) ?? patterns === undefined,
        guards: guards?.(value) ?? [],
        find: (context, matchesIn) => {
          const holds: Holds = (source, sentence) => matchesIn(source, sentence).length > 0;
          return find(context, value, holds, matchesIn);
        },
      },
    };
  };
}
