import type { Sentence } from '../../discourse/discourse.ts';
import { once } from '../../discourse/once.ts';
import { onceEach } from '../../note/once-each.ts';
import { type CheckDefinition, defineCheck, type Holds, type MatchesIn } from '../define-check.ts';
import { fieldsNamed } from '../fields.ts';
import { patternList } from '../pattern-list.ts';
import type { CheckContext, Place } from '../rule.ts';
import { type Parts, placesTogether } from './together.ts';

/** The options of the check `pattern`. */
export interface PatternOptions {
  /** Each match of one of these is a place. */
  readonly any: readonly string[];
  /** A match of `any` here is a place when one of `near` matches in its sentence or within two of it in the block, or a rule of `families` finds something there. */
  readonly beside?: {
    readonly any: readonly string[];
    readonly near: readonly string[];
    readonly families?: readonly string[];
  };
  /** Each is a list of patterns that make a place where all of them match in one clause, in any order. */
  readonly together?: readonly Parts[];
  /** Names of fields, in lower case: each sentence of such a field is a place. */
  readonly fields?: readonly string[];
  /** A place is dropped when one of these matches in its sentence. */
  readonly unless?: readonly string[];
  /** The same, for its sentence and the ones before and after it in the block. */
  readonly unlessNear?: readonly string[];
}

const schema: CheckDefinition<PatternOptions>['schema'] = {
  type: 'object',
  additionalProperties: false,
  required: ['any'],
  properties: {
    any: { ...patternList, minItems: 1 },
    beside: {
      type: 'object',
      additionalProperties: false,
      required: ['any', 'near'],
      properties: {
        any: { ...patternList, minItems: 1 },
        near: { ...patternList, minItems: 1 },
        families: {
          type: 'array',
          minItems: 1,
          items: { type: 'string', minLength: 1, description: 'the name of a family' },
          description: 'a list of families',
        },
      },
      description: '{ any: […], near: […] }',
    },
    together: {
      type: 'array',
      items: { ...patternList, minItems: 2 },
      description: 'lists of two or more patterns',
    },
    fields: {
      type: 'array',
      items: { type: 'string', minLength: 1, description: 'a name in lower case' },
      description: 'a list of names',
    },
    unless: patternList,
    unlessNear: patternList,
  },
};

/** Finds what matches a pattern. */
export const pattern = defineCheck<PatternOptions>({
  schema,
  patterns: ({ any, beside, together = [] }) => [
    ...any,
    ...(beside?.any ?? []),
    ...together.flatMap((parts) => parts.slice(0, 1)),
  ],
  isAlwaysAsked: ({ fields }) => fields !== undefined,
  guards: ({ beside, together = [], unless = [], unlessNear = [] }) => [
    ...(beside?.near ?? []),
    ...together.flatMap((parts) => parts.slice(1)),
    ...unless,
    ...unlessNear,
  ],
  find: function* (context, options, holds, matchesIn) {
    const { unless = [], unlessNear = [] } = options;
    const holdsNear = lookAround(context.sentences, holds);
    const isExcused = onceEach(
      (sentence: Sentence) =>
        unless.some((guard) => holds(guard, sentence)) || holdsNear(unlessNear, sentence, 1),
    );
    for (const place of placesOf(context, options, holdsNear, matchesIn)) {
      if (!isExcused(place.sentence)) yield place;
    }
  },
});

function* placesOf(
  context: CheckContext,
  { any, beside, together = [], fields }: PatternOptions,
  holdsNear: HoldsNear,
  matchesIn: MatchesIn,
): Generator<Place> {
  const { matches, sentences, discourse } = context;
  const literal = any.flatMap((source) => matches(source));
  yield* literal;
  if (beside !== undefined) {
    const isBeside = onceEach((sentence: Sentence) => holdsNear(beside.near, sentence, 2));
    for (const place of beside.any.flatMap((source) => matches(source))) {
      if (isBeside(place.sentence)) yield place;
      else if (beside.families !== undefined) yield { ...place, beside: beside.families };
    }
  }
  const taken = new Set(literal.map(({ sentence }) => sentence));
  for (const place of together.flatMap((parts) => [...placesTogether(context, parts, matchesIn)])) {
    if (!taken.has(place.sentence)) yield place;
  }
  if (fields !== undefined) {
    const isFieldText = fieldsNamed(fields, discourse.note.blocks);
    for (const sentence of sentences) {
      if (sentence.mode !== 'narrated' || !isFieldText(sentence)) continue;
      yield { sentence, first: 0, last: lastWord(sentence) };
    }
  }
}

/** The last token that is no end mark. */
function lastWord({ tokens, terminal }: Sentence): number {
  return tokens.length - (terminal === '' ? 1 : 2);
}

/** Whether one of some patterns matches in a sentence or in one so many before or after it in the block. */
type HoldsNear = (sources: readonly string[], sentence: Sentence, distance: number) => boolean;

function lookAround(sentences: readonly Sentence[], holds: Holds): HoldsNear {
  const places = once(() => new Map(sentences.map((each, index) => [each, index])));
  return (sources, sentence, distance) => {
    if (sources.length === 0) return false;
    const at = places().get(sentence) ?? 0;
    const around = sentences
      .slice(Math.max(at - distance, 0), at + distance + 1)
      .filter(({ block }) => block === sentence.block);
    return sources.some((source) => around.some((each) => holds(source, each)));
  };
}
