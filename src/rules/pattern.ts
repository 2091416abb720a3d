import type { Sentence } from '../discourse/discourse.ts';
import { once } from '../discourse/once.ts';
import { compileProgram } from './compile-pattern.ts';
import type { Part } from './part.ts';
import type { Senses } from './reach.ts';
import type { Pattern } from './rule.ts';
import { type Match, runProgram } from './run-program.ts';
import type { Found } from './sentence-memory.ts';
import { compileTrial } from './trial.ts';

/** To how many tokens a pattern is led before a trial, which takes time to make, saves any. */
const fewTokens = 400;

/** A pattern that can be asked; its part is taken, and turned into states, when a sentence may match it. */
export function openPattern(source: string, partOf: () => Part, senses: Senses): Pattern {
  const compiled = once(() => {
    const program = compileProgram(partOf(), senses);
    return { program, mayMatch: compileTrial(program, senses.symbols) };
  });
  let tokens = 0;
  const find = (sentence: Sentence): readonly Found[] => {
    const { program, mayMatch } = compiled();
    tokens += sentence.tokens.length;
    if (tokens > fewTokens && !mayMatch(sentence)) return nothing;
    const matches = runProgram(program, sentence);
    return matches.length === 0 ? nothing : matches.map((match) => passageOf(match, sentence));
  };
  const recall = (sentence: Sentence): readonly Found[] => {
    const known = senses.memory?.of(sentence).found;
    const found = known?.get(source) ?? find(sentence);
    known?.set(source, found);
    return found;
  };
  return {
    source,
    match: (sentence) => recall(sentence).map(({ first, last }) => ({ sentence, first, last })),
  };
}

const nothing: readonly Found[] = [];

/** The marked passage without left-out subjects at its ends, unless nothing else is in the match. */
function passageOf({ first, last, marked }: Match, sentence: Sentence): Found {
  const passage = marked === undefined ? undefined : trim(marked.first, marked.last, sentence);
  return passage ?? trim(first, last, sentence) ?? { first, last };
}

function trim(from: number, to: number, sentence: Sentence): Found | undefined {
  let [first, last] = [from, to];
  while (first <= last && sentence.tokens[first]?.kind === 'subject') first += 1;
  while (last >= first && sentence.tokens[last]?.kind === 'subject') last -= 1;
  return first > last ? undefined : { first, last };
}
