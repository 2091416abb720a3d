import type { Sentence } from '../../discourse/discourse.ts';
import { groupBy } from '../../discourse/group-by.ts';
import type { Span } from '../../note/note.ts';
import { defineCheck } from '../define-check.ts';
import { findIdentifiers } from '../grammar/identifier-forms.ts';
import type { Place } from '../rule.ts';

/** Finds numbers, dates of birth and addresses by which somebody can be found or impersonated. */
export const identifier = defineCheck<Record<string, never>>({
  schema: { type: 'object', additionalProperties: false, properties: {} },
  find: function* ({ sentences }) {
    // A cue may be the label of a line, which is no part of a sentence: so whole blocks are read.
    for (const [{ text }, inBlock] of groupBy(sentences, ({ block }) => block)) {
      for (const span of findIdentifiers(text)) {
        const place = placeOf(span, inBlock);
        if (place !== undefined) yield place;
      }
    }
  },
});

/** The tokens of a range in the innermost sentence that holds its first character. */
function placeOf({ start, end }: Span, sentences: readonly Sentence[]): Place | undefined {
  const sentence = sentences.findLast((each) => start >= each.start && start < each.end);
  if (sentence === undefined) return undefined;
  const first = sentence.tokens.findIndex((token) => token.end > start && token.end > token.start);
  const last = sentence.tokens.findLastIndex((token) => token.start < end);
  return first === -1 || last < first ? undefined : { sentence, first, last };
}
