import type { Sentence } from '../../discourse/discourse.ts';
import { defineCheck } from '../define-check.ts';

/** The options of the check `pattern`. */
export interface PatternOptions {
  /** Each match of one of these is a place. */
  readonly any: readonly string[];
  /** A place is dropped when one of these matches in its sentence. */
  readonly unless?: readonly string[];
  /** The same, for its sentence and the ones before and after it in the block. */
  readonly unlessNear?: readonly string[];
}

const patterns = {
  type: 'array',
  items: { type: 'string', minLength: 1, description: 'a pattern, in quotes' },
  description: 'a list of patterns',
} as const;

/** Finds what matches a pattern. */
export const pattern = defineCheck<PatternOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['any'],
    properties: { any: { ...patterns, minItems: 1 }, unless: patterns, unlessNear: patterns },
  },
  patterns: ({ any }) => any,
  guards: ({ unless = [], unlessNear = [] }) => [...unless, ...unlessNear],
  find: function* ({ sentences, matches }, { any, unless = [], unlessNear = [] }, holds) {
    const near = neighbours(sentences);
    for (const source of any) {
      for (const place of matches(source)) {
        const { sentence } = place;
        if (unless.some((guard) => holds(guard, sentence))) continue;
        const around = unlessNear.length === 0 ? [] : near(sentence);
        if (unlessNear.some((guard) => around.some((each) => holds(guard, each)))) continue;
        yield place;
      }
    }
  },
});

/** Returns what gives a sentence with the one before and the one after it in the block. */
function neighbours(sentences: readonly Sentence[]): (sentence: Sentence) => readonly Sentence[] {
  let places: ReadonlyMap<Sentence, number> | undefined;
  return (sentence) => {
    places ??= new Map(sentences.map((each, index) => [each, index]));
    const at = places.get(sentence) ?? 0;
    return sentences
      .slice(Math.max(at - 1, 0), at + 2)
      .filter(({ block }) => block === sentence.block);
  };
}
