import { describe, expect, test } from 'vitest';
import { lintNote } from '../src/lint.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import { selectRules } from '../src/rules/catalogue.ts';
import type { Example, Rule, RuleSet } from '../src/rules/rule.ts';

const catalogue = await readShippedCatalogue();
/** A rule that is off is asked all the same, beside those that may take its passages. */
const on = catalogue.rules.filter(({ enabled }) => enabled).map(({ id }) => id);

/** An example is a note of the kind its rule names first, unless it says otherwise itself. */
function folderOf({ where }: Rule): string {
  return {
    contact: 'contacts',
    supervision: 'supervision',
    conference: 'conferences',
    policy: 'policies',
  }[where.notes[0] ?? 'contact'];
}

/** The example with `«` and `»` around what the rule finds in it. */
function marked({ markdown }: Example, rule: Rule, rules: RuleSet): string {
  const { id } = rule;
  const { findings } = lintNote(markdown, `${folderOf(rule)}/example.md`, rules);
  return around(
    markdown,
    findings.filter((finding) => finding.rule === id),
  );
}

function around(text: string, spans: readonly { start: number; end: number }[]): string {
  const lastFirst = spans.toSorted((a, b) => b.start - a.start);
  return lastFirst.reduce(
    (whole, { start, end }) =>
      `${whole.slice(0, start)}«${whole.slice(start, end)}»${whole.slice(end)}`,
    text,
  );
}

describe.each(catalogue.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { flags, passes } = rule.examples;
  const rules = rule.enabled ? catalogue : selectRules(catalogue, [...on, rule.id]);

  test.each(flags.map((example) => [around(example.markdown, example.marks), example] as const))(
    'flags: %s',
    (expected, example) => {
      expect(marked(example, rule, rules)).toBe(expected);
    },
  );

  test.each(passes.map((example) => [example.markdown, example] as const))(
    'passes: %s',
    (expected, example) => {
      expect(marked(example, rule, rules)).toBe(expected);
    },
  );
});
