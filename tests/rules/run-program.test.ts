import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { compileProgram } from '../../src/rules/compile-pattern.ts';
import { compilePattern } from '../../src/rules/compile-patterns.ts';
import type { Language } from '../../src/rules/language.ts';
import { parsePattern } from '../../src/rules/parse-pattern.ts';
import type { Senses } from '../../src/rules/reach.ts';
import { runProgram } from '../../src/rules/run-program.ts';
import { createSymbols } from '../../src/rules/symbols.ts';
import { compileTrial } from '../../src/rules/trial.ts';
import { languageFor, lexicon, vocabularyOf } from './language.ts';
import { sentenceOf } from './sentence.ts';

/** The same thing as a pattern and as a regular expression over words that each end in a space. */
interface Twin {
  readonly pattern: string;
  readonly expression: string;
}

const word = fc.constantFrom('ka', 'lo', 'mi');

const { sequence } = fc.letrec<{ element: Twin; repeated: Twin; choice: Twin; sequence: Twin }>(
  (tie) => ({
    element: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      word.map((each): Twin => ({ pattern: each, expression: `(?:${each} )` })),
      fc.constant<Twin>({ pattern: '.', expression: '(?:\\w+ )' }),
      word.map((each): Twin => ({ pattern: `!${each}`, expression: `(?:(?!${each} )\\w+ )` })),
      tie('choice'),
    ),
    repeated: fc
      .tuple(tie('element'), fc.constantFrom('?', '*', '+', '{0,2}', '{2}', '{1,}'))
      .map(([{ pattern, expression }, times]) => ({
        pattern: `${pattern}${times}`,
        expression: `${expression}${times}`,
      })),
    choice: fc.array(tie('sequence'), { minLength: 2, maxLength: 3 }).map((twins) => ({
      pattern: `(${twins.map(({ pattern }) => pattern).join('|')})`,
      expression: `(?:${twins.map(({ expression }) => expression).join('|')})`,
    })),
    /** Always takes a word, so that no repetition is of nothing, where the two would differ. */
    sequence: fc
      .tuple(
        fc.array(tie('repeated'), { maxLength: 2 }),
        word,
        fc.array(tie('repeated'), { maxLength: 2 }),
      )
      .map(([before, middle, after]) => {
        const twins = [...before, { pattern: middle, expression: `(?:${middle} )` }, ...after];
        return {
          pattern: twins.map(({ pattern }) => pattern).join(' '),
          expression: twins.map(({ expression }) => expression).join(''),
        };
      }),
  }),
);

let language: Language;
let senses: Senses;
beforeAll(async () => {
  language = await languageFor([]);
  senses = { symbols: createSymbols(await vocabularyOf(lexicon)) };
});

test('A program finds what a backtracking regular expression finds, and its trial tells whether there is any', () => {
  fc.assert(
    fc.property(sequence, fc.array(word, { minLength: 1, maxLength: 12 }), (twin, words) => {
      const { part } = compilePattern(parsePattern(twin.pattern), language);
      const program = compileProgram(part, senses);
      const sentence = sentenceOf(words.join(' '));
      const found = runProgram(program, sentence).map(({ first, last }) =>
        words.slice(first, last + 1).join(' '),
      );
      const text = words.map((each) => `${each} `).join('');
      const expected = [...text.matchAll(new RegExp(`\\b(?:${twin.expression})`, 'g'))].map(
        ([each]) => each.trim(),
      );
      expect(found).toEqual(expected);
      expect(compileTrial(program, senses.symbols)(sentence)).toBe(expected.length > 0);
    }),
    { numRuns: 500 },
  );
});
