import { PatternError } from './cut-pattern.ts';
import { findNeeds, type Need } from './find-needs.ts';
import type { Language } from './language.ts';
import type { Part } from './part.ts';
import type { WordNeed } from './rule.ts';

/**
 * What a sentence must hold before a pattern can match, the rarest first; empty when only a tag of the
 * note's model is needed.
 * @throws PatternError when no word or tag of the pattern is needed.
 */
export function wordNeeds(part: Part, language: Language): readonly WordNeed[] {
  const needs = findNeeds(part, language.classOf);
  if (needs.length === 0) {
    throw new PatternError(
      1,
      'every sentence may match; write a word, {lemma} or class that each match must hold',
    );
  }
  return needs.filter(({ rank }) => rank !== 'model').map((need) => wordNeed(need, language));
}

/** A need by the words that meet it: its own, and those of its tags. */
function wordNeed({ groups, tags, order = 0 }: Need, { classOf }: Language): WordNeed {
  const own = groups.map((group) => ({
    key: [...group].toSorted().join(' '),
    words: group,
    phrases: [],
  }));
  const byTag = tags.flatMap((tag) => {
    const known = classOf(tag);
    return known === undefined
      ? []
      : [{ key: `#${tag}`, words: known.words, phrases: known.phrases }];
  });
  return { atoms: [...own, ...byTag], order };
}
