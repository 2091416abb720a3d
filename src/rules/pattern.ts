import type { Sentence } from '../discourse/discourse.ts';
import { once } from '../discourse/once.ts';
import { compileProgram, refuseLarge } from './compile-pattern.ts';
import { PatternError } from './cut-pattern.ts';
import { findNeeds, type Need } from './find-needs.ts';
import type { Language } from './language.ts';
import { type PatternNode, parsePattern } from './parse-pattern.ts';
import { resolvePattern } from './resolve-pattern.ts';
import type { Pattern, Place, WordNeed } from './rule.ts';
import { type Match, runProgram } from './run-program.ts';
import { compileTrial } from './trial.ts';

/**
 * Compiles a pattern of the language in `rules/CARDS.md`.
 * @throws PatternError when the grammar is broken, a tag is unknown, the pattern grows too large,
 * or no word or tag of it is needed.
 */
export function compilePattern(
  source: string,
  language: Language,
  node: PatternNode = parsePattern(source),
): Pattern {
  const part = resolvePattern(node, language);
  const [first, ...others] = findNeeds(part, language.classes);
  if (first === undefined) {
    throw new PatternError(
      1,
      'every sentence may match; write a word, {lemma} or class that each match must hold',
    );
  }
  refuseLarge(part);
  const runner = once(() => {
    const program = compileProgram(part, language);
    return { program, mayMatch: compileTrial(program, language.symbols) };
  });
  const needs = [first, ...others].filter(({ rank }) => rank !== 'model');
  return {
    source,
    needs: needs.map((need) => wordNeed(need, language)),
    match: (sentence) => {
      const { program, mayMatch } = runner();
      if (!mayMatch(sentence)) return [];
      return runProgram(program, sentence).flatMap((match) => placesOf(match, sentence));
    },
  };
}

/** A need by the words that meet it: its own, and those of its tags. */
function wordNeed({ groups, tags, order = 0 }: Need, { classes }: Language): WordNeed {
  const own = groups.map((group) => ({
    key: [...group].toSorted().join(' '),
    words: group,
    phrases: [],
  }));
  const byTag = tags.flatMap((tag) => {
    const known = classes.get(tag);
    return known === undefined
      ? []
      : [{ key: `#${tag}`, words: known.words, phrases: known.phrases }];
  });
  return { atoms: [...own, ...byTag], order };
}

/** The marked passage without left-out subjects at its ends, unless nothing else is in the match. */
function placesOf({ first, last, marked }: Match, sentence: Sentence): readonly Place[] {
  const passage = marked === undefined ? undefined : trim(marked.first, marked.last, sentence);
  return [passage ?? trim(first, last, sentence) ?? { sentence, first, last }];
}

function trim(from: number, to: number, sentence: Sentence): Place | undefined {
  let [first, last] = [from, to];
  while (first <= last && sentence.tokens[first]?.kind === 'subject') first += 1;
  while (last >= first && sentence.tokens[last]?.kind === 'subject') last -= 1;
  return first > last ? undefined : { sentence, first, last };
}
