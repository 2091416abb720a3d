import { describe, expect, test } from 'vitest';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import { expectedOf, runExample, withMarks } from '../src/repository/run-examples.ts';
import { selectRules } from '../src/rules/rule-set.ts';

const catalogue = await readShippedCatalogue();
/** A rule that is off is asked all the same, beside those that may take its passages. */
const on = catalogue.rules.filter(({ enabled }) => enabled).map(({ id }) => id);

describe.each(catalogue.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { flags, passes } = rule.examples;
  const rules = rule.enabled ? catalogue : selectRules(catalogue, [...on, rule.id]);

  test.each(flags.map((example) => [withMarks(example.markdown, example.marks), example] as const))(
    'flags: %s',
    (_, example) => {
      expect(runExample(example, rule, rules)).toBe(expectedOf(example, rule, true));
    },
  );

  test.each(passes.map((example) => [example.markdown, example] as const))(
    'passes: %s',
    (_, example) => {
      expect(runExample(example, rule, rules)).toBe(expectedOf(example, rule, false));
    },
  );
});
