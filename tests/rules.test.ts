import { describe, expect, test } from 'vitest';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import { expectedOf, runExample, withMarks, withRule } from '../src/repository/run-examples.ts';

const catalogue = await readShippedCatalogue();

describe.each(catalogue.rules.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
  const { flags, passes } = rule.examples;
  const rules = await withRule(catalogue, rule);

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
