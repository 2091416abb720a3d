import { expect, test } from 'vitest';
import { makeCorpus } from '../../measure/corpus.ts';
import { readRuleFiles } from '../../measure/measure-cards.ts';
import { makeCards } from '../../measure/more-cards.ts';
import { modelDiscourse } from '../../src/discourse/model-discourse.ts';
import { readNote } from '../../src/note/read-note.ts';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { matchNote } from '../../src/rules/match-note.ts';
import type { RuleSet } from '../../src/rules/rule.ts';

test('Cards with other words lead no sentence to more patterns, and no note to more rules', async () => {
  const files = await readRuleFiles();
  const shipped = await readCatalogue(files);
  const cards = makeCards(files, shipped, 150);
  const larger = await readCatalogue([...files, ...cards]);
  const notes = makeCorpus(12, 3).map(({ source, path }) => readNote(source, path));
  const asked = ({ vocabulary, prefilters, askedRules }: RuleSet) =>
    notes.map((note) => {
      const discourse = modelDiscourse(note, vocabulary);
      const { candidates } = prefilters(note.type);
      return {
        patterns: discourse.sentences.map((sentence) =>
          candidates(sentence).map(({ source }) => source),
        ),
        rules: askedRules(note.type, matchNote(discourse, prefilters).keys()).map(({ id }) => id),
      };
    });
  expect(larger.rules).toHaveLength(shipped.rules.length + 150);
  expect(asked(larger)).toEqual(asked(shipped));
});
